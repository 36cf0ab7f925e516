package org.cmsfamily.acceptance.selfcheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.cmsfamily.local.Checkout;

/**
 * A copy of the checkout's sources, in which rules are broken while the checkout stays whole.
 *
 * @param from the checkout
 */
record CheckoutCopy(Path from, Path root) {

  /** What a build said, and whether it succeeded. */
  record Result(boolean succeeded, String output) {}

  /** Copies what git knows or would add. */
  static CheckoutCopy in(Path folder) throws IOException, InterruptedException {
    var copy = new CheckoutCopy(Checkout.around(Path.of("")).root(), folder);
    copy.take("");
    return copy;
  }

  /** Copies what of it is below a folder of the checkout. */
  private void take(String below) throws IOException, InterruptedException {
    var files = run(from, List.of("git", "ls-files", "-co", "--exclude-standard")).output();
    for (var name : files.lines().filter(one -> one.startsWith(below)).toList()) {
      if (!Files.isRegularFile(from.resolve(name))) continue;
      var to = root.resolve(name);
      Files.createDirectories(to.getParent());
      Files.copy(
          from.resolve(name),
          to,
          StandardCopyOption.COPY_ATTRIBUTES,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Breaks a rule; returns what stood there. */
  String broken(HouseRule rule) throws IOException {
    var file = root.resolve(rule.file());
    var before = Files.readString(file);
    if (!before.contains(rule.from())) throw new AssertionError(rule + ": not in " + rule.file());
    Files.writeString(file, before.replace(rule.from(), rule.to()));
    return before;
  }

  /** Puts back what stood there, and the pages that the build made of what was broken. */
  void restore(HouseRule rule, String before) throws IOException, InterruptedException {
    Files.writeString(root.resolve(rule.file()), before);
    take("docs/");
  }

  /** Runs Maven in the copy, with the local repository of the build that runs this. */
  Result build(List<String> words) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("mvn", "-B", "-ntp", "-o", "-Dstyle.color=never"));
    var repository = System.getProperty("maven.repo.local");
    if (repository != null) command.add("-Dmaven.repo.local=" + repository);
    command.addAll(words);
    return run(root, command);
  }

  private static Result run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    var process = builder.start();
    process.getOutputStream().close();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor() == 0, output);
  }
}
