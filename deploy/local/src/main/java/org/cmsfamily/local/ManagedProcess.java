package org.cmsfamily.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A process that outlives the launcher. It is found again by its pid file, which holds its number
 * and when it began, so that another process that was given the same number later is never taken
 * for it.
 */
public final class ManagedProcess {
  private static final int LAST_WORDS = 12;
  private static final String PID = ".pid";
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final String name;
  private final Path pidFile;
  private final Path log;

  /**
   * @param name what people call it
   * @param folder where its pid file and log lie
   */
  public ManagedProcess(String name, Path folder) {
    this.name = name;
    this.pidFile = folder.resolve("run").resolve(name + PID);
    this.log = folder.resolve("logs").resolve(name + ".log");
  }

  public String name() {
    return name;
  }

  Path pidFile() {
    return pidFile;
  }

  public Path log() {
    return log;
  }

  /** Its number while it runs. */
  public OptionalLong pid() {
    try {
      if (!Files.exists(pidFile)) return OptionalLong.empty();
      var known = Files.readString(pidFile).strip().split(" ", -1);
      long pid = Long.parseLong(known[0]);
      boolean same = Proc.runs(pid) && Proc.begun(pid).filter(known[1]::equals).isPresent();
      return same ? OptionalLong.of(pid) : OptionalLong.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean runs() {
    return pid().isPresent();
  }

  /** It was started and not stopped, yet it does not run. */
  public boolean crashed() {
    return Files.exists(pidFile) && !runs();
  }

  /** The names of all processes of a suite's folder that were started, not stopped, and ended. */
  static Set<String> crashedIn(Path folder) {
    Path run = folder.resolve("run");
    if (!Files.isDirectory(run)) return Set.of();
    try (var files = Files.list(run)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(PID))
          .map(name -> name.substring(0, name.length() - PID.length()))
          .filter(name -> new ManagedProcess(name, folder).crashed())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it in a session of its own, so that a Ctrl-C at the launcher does not reach it. */
  public void start(List<String> command, Map<String, String> environment) {
    try {
      Files.createDirectories(pidFile.getParent());
      Files.createDirectories(log.getParent());
      var words = new ArrayList<String>();
      if (Files.isExecutable(SETSID)) words.add(SETSID.toString());
      words.addAll(command);
      var builder = new ProcessBuilder(words).redirectErrorStream(true);
      builder.environment().putAll(environment);
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      long pid = builder.start().pid();
      Folders.writePrivately(pidFile, pid + " " + Proc.begun(pid).orElse("0"));
    } catch (IOException e) {
      throw new UserError(name + " cannot be started: " + e.getMessage(), e);
    }
  }

  /**
   * Ends it: first by {@code signal}, and by force when it has not gone within {@code patience}.
   */
  public void stop(String signal, Duration patience) {
    pid().ifPresent(pid -> end(pid, signal, patience));
    try {
      Files.deleteIfExists(pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Waits until {@code ready} holds, looking several times a second; says why not if it ends or
   * {@code patience} does.
   */
  public void await(Duration patience, Polling.Check ready) {
    if (Polling.until(patience, () -> !runs() || ready.holds()) && runs()) return;
    throw new UserError(
        runs()
            ? "%s is not ready after %s s; the end of %s:%n%s"
                .formatted(name, patience.toSeconds(), log, lastWords())
            : "%s ended by itself; the end of %s:%n%s".formatted(name, log, lastWords()));
  }

  /** The last lines of its log. */
  public String tail(int lines) {
    return last(logged(), lines);
  }

  /**
   * The last lines of its log that say something to people, so without where in the code each error
   * came from.
   */
  private String lastWords() {
    return last(logged().stream().filter(line -> !line.startsWith("\t")).toList(), LAST_WORDS);
  }

  private static String last(List<String> all, int lines) {
    return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
  }

  private List<String> logged() {
    try {
      if (!Files.exists(log)) return List.of();
      return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(long pid, String signal, Duration patience) {
    Command.run(List.of("kill", "-" + signal, Long.toString(pid)));
    if (!Polling.until(patience, () -> !Proc.runs(pid))) {
      Command.run(List.of("kill", "-KILL", Long.toString(pid)));
      Polling.until(Duration.ofSeconds(5), () -> !Proc.runs(pid));
    }
  }
}
