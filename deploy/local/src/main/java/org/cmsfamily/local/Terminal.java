package org.cmsfamily.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/** Where the launcher's words go and where answers come from. */
record Terminal(PrintStream out, PrintStream err, InputStream in) {

  static Terminal ofThisProcess() {
    return new Terminal(System.out, System.err, System.in);
  }

  /**
   * Goes on only when the person answers yes.
   *
   * @throws UserError on any other answer, and when nobody can answer
   */
  void confirm(String consequence) {
    err.print(consequence + " Type yes to go on: ");
    err.flush();
    try {
      var answer =
          new BufferedReader(new InputStreamReader(in, Charset.defaultCharset())).readLine();
      if (answer == null || !answer.strip().equals("yes")) {
        throw new UserError("Nothing was done. Without a question: --yes");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
