"""Tests `herd chat`, `generate` and `perplexity` as somebody at a terminal meets them.

Usage: python3 Tests/chat_terminal.py [PATH-OF-HERD]
Standard library only. Runs the built program on a pseudo-terminal, with a tiny random model.
"""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import time

import tiny_chat_model

HERD = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/herd")
PATIENCE = 60


class Terminal:
    """A program on a pseudo-terminal; `output` is where its standard output goes if not there."""

    def __init__(self, arguments, folder, output=None):
        environment = dict(os.environ, HOME=folder, TERM="xterm", NO_COLOR="1")
        environment.pop("XDG_STATE_HOME", None)
        self.master, slave = pty.openpty()
        self.process = subprocess.Popen(
            [HERD] + arguments, stdin=slave, stdout=output or slave, stderr=slave, env=environment,
            start_new_session=True, preexec_fn=lambda: os.close(os.open(os.ttyname(0), os.O_RDWR)))
        os.close(slave)
        self.text = ""

    def send(self, text):
        os.write(self.master, text.encode())

    def expect(self, pattern):
        """Waits for a pattern and returns what came before it and what matched."""
        deadline = time.monotonic() + PATIENCE
        while True:
            found = re.search(pattern, self.text)
            if found:
                before = self.text[: found.start()]
                self.text = self.text[found.end():]
                return before, found
            remaining = deadline - time.monotonic()
            if remaining <= 0 or not select.select([self.master], [], [], remaining)[0]:
                raise AssertionError(f"no {pattern!r} in {self.text!r}")
            try:
                part = os.read(self.master, 65536)
            except OSError:
                raise AssertionError(f"the program ended before {pattern!r}: {self.text!r}") from None
            # Cursor movements are the editor's business.
            self.text += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", part.decode(errors="replace"))

    def prompt(self):
        self.expect(r"> \r$")

    def exit_code(self):
        code = self.process.wait(PATIENCE)
        os.close(self.master)
        return code


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def chat_answers_and_edits(model, folder):
    chat = Terminal(["chat", "-m", model, "-n", "8", "-s", "1"], folder)
    chat.expect("/help lists the commands")
    chat.prompt()
    chat.send("/hepl\x7f\x7flp\r")
    chat.expect("/regen")
    chat.prompt()
    chat.send("\x1b[A")
    chat.expect("/help")
    chat.send("\x15Hi\r")
    chat.expect(r"\[\d tokens?, .*first after [\d.]+ s")
    chat.prompt()
    chat.send("/regen\r")
    chat.expect(r"\[\d tokens?")
    chat.prompt()
    chat.send('"""one\r')
    chat.expect(r"\.\.\. ")
    chat.send('two"""\r')
    chat.expect(r"\[\d tokens?")
    chat.prompt()
    chat.send("/undo\r")
    chat.expect("taken back: one\r\ntwo")
    chat.prompt()
    chat.send("\x1b[200~pasted\rlines\x1b[201~")
    chat.expect("lines")
    chat.send("\x03")
    chat.prompt()
    path = os.path.join(folder, "dialogue.json")
    chat.send(f"/save {path}\r")
    chat.expect("2 messages written")
    messages = json.load(open(path))["messages"]
    check([m["role"] for m in messages] == ["user", "assistant"] and messages[0]["content"] == "Hi", messages)
    chat.prompt()
    chat.send("/clear\r")
    chat.prompt()
    # The rest of the file's name is completed.
    chat.send(f"/load {path[:-6]}\t\r")
    chat.expect("2 messages read")
    chat.prompt()
    chat.send("/load /nonexistent\r")
    chat.expect("No such file")
    chat.prompt()
    chat.send("/set top-p 7\r")
    chat.expect("top-p: expected a number from 0 to 1")
    chat.prompt()
    chat.send("/stats\r")
    chat.expect("3 answers")
    chat.prompt()
    chat.send("/exit\r")
    check(chat.exit_code() == 0, "/exit")
    history = open(os.path.join(folder, ".local/state/herd/chat-history")).read()
    check("one\\ntwo" in history and history.startswith("/help\nHi\n"), history)


def interrupts_stop_the_answer(model, folder):
    chat = Terminal(["chat", model, "--ignore-eos", "--temp", "1.5"], folder)
    chat.prompt()
    chat.send("Tell me everything\r")
    chat.expect(r"everything\r*\n(?s:.{20})")
    chat.send("\x03")
    chat.expect(r"cancelled\]")
    chat.prompt()
    chat.send("/set predict 4\r")
    chat.prompt()
    chat.send("Go on\r")
    # What was computed for the first turn is not computed again.
    _, found = chat.expect(r"(\d+) of (\d+) prompt tokens read")
    check(int(found[1]) < int(found[2]) / 2, found[0])
    chat.prompt()
    chat.send("\x03")
    chat.expect("again leaves")
    chat.prompt()
    chat.send("\x03")
    check(chat.exit_code() == 130, "two interrupts")
    chat = Terminal(["chat", model], folder)
    chat.prompt()
    chat.send("\x04")
    check(chat.exit_code() == 0, "end of input")


def full_contexts_drop_the_oldest_turns(model, folder):
    chat = Terminal(["chat", model, "--ignore-eos", "-n", "20", "-c", "160"], folder)
    chat.prompt()
    for turn in range(4):
        chat.send(f"Question number {turn}\r")
        before, _ = chat.expect(r"\[20 tokens")
        dropped = "dropped, what is left is read anew" in before
        check(dropped == (turn >= 2), f"turn {turn}: {before}")
        chat.prompt()
    chat.send("/stats\r")
    chat.expect("context: 160 tokens")
    chat.prompt()
    chat.send("x" * 170 + "\r")
    chat.expect("the question needs a context of")
    chat.prompt()
    chat.send("/exit\r")
    check(chat.exit_code() == 0, "/exit")


def answers_alone_go_to_standard_output(model, folder):
    read, write = os.pipe()
    chat = Terminal(["chat", model, "-n", "5", "-s", "7"], folder, output=write)
    os.close(write)
    chat.prompt()
    chat.send("Hi\r")
    chat.expect("tokens")
    chat.prompt()
    chat.send("\x04")
    check(chat.exit_code() == 0, "end of input")
    answer = os.read(read, 65536)
    plain = subprocess.run(
        [HERD, "chat", model, "-n", "5", "-s", "7"], input=b"Hi\n", capture_output=True, timeout=PATIENCE)
    check(plain.returncode == 0 and plain.stderr == b"", plain)
    check(plain.stdout == answer and b"> " not in answer, (plain.stdout, answer))
    twice = subprocess.run(
        [HERD, "chat", model, "-n", "5", "-s", "7"], input=b"Hi\nHi", capture_output=True, timeout=PATIENCE)
    check(twice.stdout.startswith(answer) and len(twice.stdout) > len(answer), twice.stdout)


def generate_behaves_in_pipes(model, folder):
    def run(*arguments, **options):
        return subprocess.run(
            [HERD, *arguments], capture_output=True, timeout=PATIENCE, env=dict(os.environ, HERD_MODEL=model), **options)

    whole = json.loads(run("generate", "-p", "Hello", "-n", "12", "-s", "5", "--json").stdout)
    again = json.loads(run("generate", "-n", "12", "-s", "5", "--json", "-t", "1", input=b"Hello\n").stdout)
    check(whole["ids"] == again["ids"] and whole["text"] == again["text"], (whole, again))
    check(whole["finish_reason"] == "length" and whole["usage"]["completion_tokens"] == len(whole["ids"]), whole)
    full = json.loads(run("generate", "-p", "Hello", "-c", "20", "--ignore-eos", "--json").stdout)
    check(full["finish_reason"] == "length" and len(full["ids"]) == 20 - 6 + 1, full)
    for arguments, code in [
        (["generate", "-p", "x", "-m", "/nonexistent"], 74), (["generate", "-p", "x", "--top-p", "2"], 64),
        (["generate", "-f", "/nonexistent"], 74), (["generate", "-p", "x", "-c", "1"], 65),
        (["perplexity", model, "/dev/null"], 65), (["generate", "-m", folder, "-p", "x"], 65),
    ]:
        done = run(*arguments)
        check(done.returncode == code and done.stdout == b"", (arguments, done))
        check(1 <= done.stderr.count(b"\n") <= 3, done.stderr)
    reader = subprocess.Popen(["head", "-c", "3"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    long = subprocess.run(
        [HERD, "generate", model, "-p", "x", "--ignore-eos"], stdout=reader.stdin, stderr=subprocess.PIPE, timeout=PATIENCE)
    check(long.stderr == b"", "a closed pipe is no error to speak of")
    reader.stdin.close()
    reader.wait()
    # An interrupt leaves what was written, a beginning of the whole text, and adds nothing.
    arguments = ["generate", "-p", "x", "--ignore-eos", "--temp", "2", "-s", "7"]
    # Without its last characters, which a text that ends there may have to leave incomplete.
    begin = run(*arguments, "-n", "200").stdout[:-12]
    running = subprocess.Popen([HERD, *arguments, "-m", model], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    first = running.stdout.read(1)
    running.send_signal(signal.SIGINT)
    rest, said = running.communicate(timeout=PATIENCE)
    check(running.returncode == 130 and said == b"", (running.returncode, said))
    written = first + rest
    check(written.startswith(begin) or begin.startswith(written), (written, begin))
    silent = subprocess.Popen([HERD, *arguments, "--json", "-m", model], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(0.5)
    silent.send_signal(signal.SIGINT)
    # Before there is anything to stop, the signal itself ends the program.
    check(silent.communicate(timeout=PATIENCE) == (b"", b""), "an interrupt prints no JSON")
    check(silent.returncode in (130, -signal.SIGINT), silent.returncode)


def main():
    with tempfile.TemporaryDirectory() as folder:
        model = os.path.join(folder, "model")
        tiny_chat_model.write(model)
        for test in (
            chat_answers_and_edits, interrupts_stop_the_answer, full_contexts_drop_the_oldest_turns,
            answers_alone_go_to_standard_output, generate_behaves_in_pipes,
        ):
            started = time.monotonic()
            test(model, folder)
            print(f"ok {test.__name__} ({time.monotonic() - started:.1f} s)", flush=True)


if __name__ == "__main__":
    main()
