package org.cmsfamily.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

class SkeinTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpNamesEveryCommandAndWhereThePasswordsAre() {
    assertThat(run("help")).isZero();
    assertThat(out()).contains(commands().toList()).contains(".skein/secrets");
    assertThat(err()).isEmpty();
  }

  @Test
  void withoutAWordItExplainsItself() {
    assertThat(run()).isZero();
    assertThat(out()).contains("./skein").contains("Commands:");
  }

  static Stream<String> commands() {
    return Arrays.stream(Skein.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Command.class))
        .map(SkeinTest::name);
  }

  private static String name(Method method) {
    var name = method.getAnnotation(Command.class).name();
    return name.equals("<main class>") ? method.getName() : name;
  }

  /** A command that acted would print what it did, and most would fail outside a suite. */
  @ParameterizedTest
  @MethodSource("commands")
  void helpOfACommandExplainsAndNeverActs(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out()).contains("Usage: ./skein " + command).contains("does nothing");
    assertThat(err()).isEmpty();
  }

  @Test
  void helpWinsOverEveryOtherWord() {
    assertThat(run("reset", "--yes", "--help")).isZero();
    assertThat(out()).startsWith("Usage: ./skein reset");
  }

  @Test
  void theWordHelpTakesACommand() {
    assertThat(run("help", "down")).isZero();
    assertThat(out()).startsWith("Usage: ./skein down");
  }

  @Test
  void anUnknownWordIsWrongUsage() {
    assertThat(run("start")).isEqualTo(2);
    assertThat(err()).contains("'start'").contains("./skein --help");
    assertThat(out()).isEmpty();
  }

  @Test
  void tooManyWordsAreRefused() {
    assertThat(run("status", "all")).isEqualTo(2);
    assertThat(err()).contains("'all'").contains("./skein status --help");
  }

  @Test
  void aMissingWordIsNamed() {
    assertThat(run("logs")).isEqualTo(2);
    assertThat(err()).contains("SERVICE");
    assertThat(run("date", "FAMILY")).isEqualTo(2);
    assertThat(err()).contains("DATE");
  }

  @Test
  void aDateThatDoesNotExistIsRefusedBeforeAnythingIsAsked() {
    assertThat(run("date", "FAMILY", "2027-02-29")).isEqualTo(2);
    assertThat(err()).contains("2027-02-29");
  }

  @Test
  void restoreDoesNothingWithoutAYes() {
    assertThat(answering("no\n", "restore", "/nowhere")).isEqualTo(1);
    assertThat(err()).contains("Nothing was done");
    assertThat(run("restore", "/nowhere", "--yes")).isEqualTo(1);
    assertThat(err()).contains("no complete backup in /nowhere");
    assertThat(out()).isEmpty();
  }

  @Test
  void deadLettersAreListedShownOrReplayed() {
    assertThat(run("dead-letters", "catalog", "delete")).isEqualTo(2);
    assertThat(err()).contains("delete").contains("LIST");
  }

  @Test
  void aNumberOfReplicasMustBeOne() {
    assertThat(run("up", "--replicas", "two")).isEqualTo(2);
    assertThat(err()).contains("two");
  }

  @Test
  void resetDoesNothingWithoutAYes() {
    for (String answer : new String[] {"", "\n", "no\n", "y\n"}) {
      assertThat(answering(answer, "reset")).isEqualTo(1);
      assertThat(err()).contains("Nothing was done");
      assertThat(out()).isEmpty();
    }
  }

  @Test
  void theVersionIsTheProjects() {
    assertThat(run("--version")).isZero();
    assertThat(out()).matches("Skein \\d+\\.\\d+\\.\\d+.*\\s*");
  }

  @Test
  void peopleAreListedWithTheirOffices() {
    assertThat(run("people")).isZero();
    assertThat(out())
        .contains("cms-committee-chair")
        .contains("CMS-STC:chair, AEWA-STC:chair")
        .containsPattern("acap-registrar +ACAP:registrar")
        .containsPattern("steward +INSTALLATION:steward")
        .containsPattern("operator +CMS-FAMILY:operator")
        .containsPattern("reporting-job +CMS-FAMILY:reporting-job")
        .containsPattern("inbox-digest +CMS-FAMILY:inbox-digest");
  }

  private int run(String... words) {
    return answering("", words);
  }

  private int answering(String answer, String... words) {
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8)));
    return new Skein(terminal, Map.of()).run(words);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
