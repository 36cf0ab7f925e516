package org.cmsfamily.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A short program run to its end.
 *
 * @param exit its exit code, 0 for success
 * @param output what it said, both streams together
 */
record Command(int exit, String output) {

  static Command run(List<String> words) {
    try {
      var process = new ProcessBuilder(words).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Command(process.waitFor(), output);
    } catch (IOException e) {
      return new Command(127, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Command(130, "interrupted");
    }
  }

  /**
   * @throws UserError with the program's own words if it did not succeed
   */
  static void succeed(List<String> words, String action) {
    var command = run(words);
    if (command.exit() != 0) throw new UserError(action + " failed:\n" + command.output().strip());
  }
}
