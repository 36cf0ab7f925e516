package org.cmsfamily.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs Maven in the checkout, on the JDK that runs us, and keeps its words in a log. */
final class Maven {
  /** What is built in the checkout has the modes that its user wants, unlike what runs. */
  private static final String AS_THE_USER = "umask \"${SKEIN_UMASK:-022}\"; exec mvn \"$@\"";

  private final Path root;
  private final Path log;

  Maven(Checkout checkout, Path log) {
    this.root = checkout.root();
    this.log = log;
  }

  /**
   * Runs it to its end.
   *
   * @param listener gets each line as it is said
   * @throws UserError if the build fails
   */
  void run(List<String> words, Consumer<String> listener) {
    var command =
        new ArrayList<>(
            List.of(
                "sh",
                "-c",
                AS_THE_USER,
                "mvn",
                "--batch-mode",
                "--no-transfer-progress",
                "-Dstyle.color=never"));
    command.addAll(words);
    try {
      Files.createDirectories(log.getParent());
      var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
      builder.environment().put("JAVA_HOME", Jdk.home().toString());
      var process = builder.start();
      process.getOutputStream().close();
      follow(process, listener);
      if (process.waitFor() != 0) throw new UserError("The build failed; all it said is in " + log);
    } catch (IOException e) {
      throw new UserError(
          "Maven cannot be run: "
              + e.getMessage()
              + ". Install it (apt-get install maven) and try again.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("Interrupted while building.", e);
    }
  }

  private void follow(Process process, Consumer<String> listener) throws IOException {
    try (var lines =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var writer = Files.newBufferedWriter(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        writer.write(line);
        writer.newLine();
        listener.accept(line);
      }
    }
  }
}
