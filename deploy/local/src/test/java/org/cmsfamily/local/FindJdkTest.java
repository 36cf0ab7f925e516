package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The shell launcher in a checkout of its own, among JDKs that are no more than a release file and
 * a program.
 */
class FindJdkTest {
  private static final List<String> TOOLS =
      List.of("dirname", "readlink", "sed", "find", "grep", "mkdir", "chmod", "unshare", "true");

  @TempDir Path folder;
  private Path jdks;
  private Path tools;

  @BeforeEach
  void aCheckoutWhoseLauncherIsBuilt() throws IOException {
    jdks = Files.createDirectories(folder.resolve("jdks"));
    tools = Files.createDirectories(folder.resolve("tools"));
    program(tools.resolve("mvn"), "exit 1");
    Path local = folder.resolve("deploy/local");
    Files.createDirectories(local.resolve("target"));
    Files.createDirectories(local.resolve("src/main"));
    Files.createDirectories(local.resolve("kafka"));
    Files.createFile(folder.resolve("pom.xml"));
    Files.createFile(local.resolve("pom.xml"));
    Files.createFile(local.resolve("kafka/pom.xml"));
    Files.copy(Checkout.here().root().resolve("skein"), folder.resolve("skein"));
    Files.createFile(local.resolve("target/launcher-built"));
  }

  @Test
  void javaHomeIsTakenWhenItIsNewEnough() throws Exception {
    Path other = jdk("other", "26.0.1");
    Path home = jdk("home", "25");
    assertThat(launch(Map.of("JAVA_HOME", home.toString())).output())
        .contains("started by " + home)
        .doesNotContain(other.toString());
  }

  @Test
  void anOldJavaHomeIsPassedOver() throws Exception {
    Path old = jdk("old", "17.0.12");
    Path ancient = jdk("ancient", "1.8.0_402");
    Path good = jdk("recent", "25.0.3");
    assertThat(launch(Map.of("JAVA_HOME", old.toString())).output())
        .contains("started by " + good)
        .doesNotContain(ancient.toString());
  }

  @Test
  void withoutAnyItSaysSoInOneSentence() throws Exception {
    jdk("old", "24.0.2");
    var launched = launch(Map.of());
    assertThat(launched.exit()).isEqualTo(1);
    assertThat(launched.output().strip())
        .isEqualTo(
            "Skein needs a JDK of version 25 or newer and found none: install one, or set JAVA_HOME"
                + " to it.");
  }

  @Test
  void withoutMavenItSaysSo() throws Exception {
    jdk("recent", "25.0.3");
    Files.delete(tools.resolve("mvn"));
    var launched = launch(Map.of());
    assertThat(launched.exit()).isEqualTo(1);
    assertThat(launched.output()).contains("Skein needs Maven");
  }

  @Test
  void whatItWritesIsForItsOwnerOnly() throws Exception {
    jdk("recent", "25.0.3");
    Path runtime = Files.createDirectories(folder.resolve(".skein"));
    Files.setPosixFilePermissions(runtime, PosixFilePermissions.fromString("rwxr-xr-x"));
    var launched = launch(Map.of());
    boolean nobody = ServerAccount.ofThisMachine().other();
    assertThat(launched.output()).contains(nobody ? "umask 0066, else" : "umask 0077, else");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(runtime)))
        .isEqualTo(nobody ? "rwx--x--x" : "rwx------");
  }

  private Command launch(Map<String, String> environment) throws Exception {
    for (String tool : TOOLS) link(tool);
    var builder =
        new ProcessBuilder("/bin/bash", folder.resolve("skein").toString(), "help")
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    builder.environment().put("HOME", folder.toString());
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("SKEIN_JDK_PLACES", jdks + "/*");
    var process = builder.start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Command(process.waitFor(), output);
  }

  private void link(String tool) throws IOException {
    Path real =
        Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
    program(tools.resolve(tool), "exec " + real + " \"$@\"");
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = Files.createDirectories(jdks.resolve(name));
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
    Files.createDirectories(home.resolve("bin"));
    program(home.resolve("bin/javac"), "exit 1");
    program(
        home.resolve("bin/java"),
        "echo started by " + home + " with umask $(umask), else $SKEIN_UMASK");
    return home;
  }

  private static void program(Path file, String line) throws IOException {
    Files.writeString(file, "#!/bin/bash\n" + line + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
