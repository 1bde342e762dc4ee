"""Which fuzzer holds which parser to account, the files that parser is, and how a fuzzer is started. Keeps no counts."""

import os
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent

# Fuzzer: what it reads, and the files under Sources/ of which 95 % of the regions must be reached.
PARSERS = {
    "FuzzJSON": ("JSON", ["JSON/*.swift"]),
    "FuzzSafetensors": ("safetensors", ["Checkpoints/SafetensorsFile.swift", "Checkpoints/TensorSource.swift"]),
    "FuzzShards": ("safetensors in several files", ["Checkpoints/SafetensorsDirectory.swift"]),
    "FuzzCompressedTensors": (
        "compressed-tensors", ["Checkpoints/CompressedTensors.swift", "Checkpoints/QuantizedMatrix.swift"]),
    "FuzzGGUF": (
        "GGUF: container", ["Checkpoints/ByteCursor*.swift", "Checkpoints/GGUF[FMPV]*.swift", "Checkpoints/GGMLType.swift"]),
    "FuzzGGUFModel": (
        "GGUF: configuration and vocabulary",
        ["Inference/GGUFVocabulary.swift", "Inference/Loading/GGUFConfiguration.swift", "Tokenizers/Tokenizer+Vocabulary.swift"]),
    "FuzzTorch": (
        ".pth: zip and pickle",
        ["Checkpoints/ZipArchive.swift", "Checkpoints/PickleMachine*.swift", "Checkpoints/TorchArchive.swift"]),
    "FuzzMeta": (".pth: Meta's ranks", ["Checkpoints/Meta*.swift", "Checkpoints/OwnedBytes.swift"]),
    "FuzzConfiguration": (
        "config.json, params.json",
        ["Llama4/TextConfiguration*.swift", "Llama4/VisionConfiguration*.swift", "Llama4/ConfigurationFields.swift",
         "Llama4/ConfigurationError.swift"]),
    "FuzzGeneration": ("generation_config.json", ["Inference/GenerationConfiguration.swift"]),
    "FuzzTokenizerJSON": (
        "tokenizer.json, tokenizer_config.json, chat template",
        ["Tokenizers/Tokenizer+HuggingFace.swift", "Tokenizers/TokenizerSettings.swift", "Tokenizers/ByteAlphabet.swift",
         "Tokenizers/VocabularyBuilder.swift", "Tokenizers/ChatTemplates.swift"]),
    "FuzzTiktoken": ("tiktoken file", ["Tokenizers/Tokenizer+Tiktoken.swift", "Tokenizers/TokenTable.swift"]),
    "FuzzConversation": (
        "messages (tokenize --chat)",
        ["Tokenizers/Conversation+JSON.swift", "Tokenizers/ToolFormat.swift", "Tokenizers/ChatFormat.swift"]),
    "FuzzReply": ("a model's answer", ["Tokenizers/AssistantReply.swift", "Tokenizers/PythonCalls.swift"]),
    "FuzzText": (
        "text, streaming UTF-8",
        ["Tokenizers/StreamingDecoder.swift", "Tokenizers/SplitPattern.swift", "Tokenizers/SpecialTokens.swift",
         "Tokenizers/CharacterClass.swift", "Tokenizers/PieceParts.swift", "Tokenizers/LinkedParts.swift"]),
    "FuzzTokenFile": ("token files", ["Training/TokenFile.swift", "Training/TokenSource.swift"]),
    "FuzzManifest": (
        "training checkpoints", ["Training/CheckpointManifest.swift", "Training/DataPosition.swift"]),
    "FuzzTrace": ("input of a trace", ["Inference/Diagnosis/TraceInput.swift"]),
    "FuzzSettings": (
        "settings of a training run", ["Recipes/PretrainingSettings*.swift", "Recipes/DataPattern.swift"]),
    "FuzzMedia": ("preprocessor_config.json, pictures", ["Media/*.swift"]),
    "FuzzVision": (
        "GGUF: vision tower", ["Inference/Loading/GGUFVision.swift", "Inference/Loading/PictureProcessor+Checkpoint.swift"]),
    "FuzzBlocks": (
        "quantised blocks", ["CKernels/quantize.c", "CKernels/blocks_text.h", "CKernels/convert.c"]),
}


# Swift's own handler of traps would end the program before libFuzzer saves the input. Dictionaries in the same order each
# time let an input take the same way again.
ENVIRONMENT = dict(os.environ, SWIFT_BACKTRACE="enable=no", SWIFT_DETERMINISTIC_HASHING="1")


def command(program, corpus, seeds, name, *options):
    """How a fuzzer is started; the options that every run shares."""
    return [
        str(program), str(corpus), str(seeds / name), f"-dict={seeds / (name + '.dict')}", "-max_len=2048",
        "-rss_limit_mb=1024", "-malloc_limit_mb=64", "-print_final_stats=1", f"-artifact_prefix={ROOT}/.build/crashes/{name}-",
        *options,
    ]


def names(wanted):
    """The fuzzers asked for, or all."""
    unknown = [name for name in wanted if name not in PARSERS]
    if unknown:
        raise SystemExit(f"fuzz: expected some of {' '.join(PARSERS)}, found {' '.join(unknown)}")
    return list(wanted) or list(PARSERS)
