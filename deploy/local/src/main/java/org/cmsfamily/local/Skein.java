package org.cmsfamily.local;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiException;
import org.cmsfamily.local.demo.Demo;
import org.cmsfamily.local.demo.Load;
import org.cmsfamily.local.demo.People;
import org.cmsfamily.local.demo.ReferenceData;
import org.cmsfamily.local.demo.Visibility;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The launcher, one method per command. {@code --help} explains and never acts. Exit code 1 is a
 * command that failed, 2 is wrong usage, 3 a status that is not well; errors go to standard error.
 */
@Command(
    name = "./skein",
    header = "Skein, the CMS Family's common services, on this machine.%n",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Ports: 8080 workbench, 8081 registry, 8082 catalog, 8083 reporting, 8180 Keycloak,"
          + " 8432 PostgreSQL, 8092 and 8093 Kafka;",
      "others by SKEIN_PORT_WORKBENCH, _REGISTRY, _CATALOG, _REPORTING, _KEYCLOAK, _POSTGRES, _KAFKA,"
          + " _KAFKA_CONTROLLER.",
      "Data, logs and reports are in .skein; passwords were made at the first start and are in"
          + " .skein/secrets."
    },
    usageHelpWidth = 110,
    versionProvider = Version.class)
public final class Skein {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;
  private static final int NOT_WELL = 3;
  private static final int LOG_LINES = 100;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Explains the command and does nothing.")
  @SuppressWarnings("UnusedVariable") // the parser acts on it by itself
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Prints Skein's version.")
  @SuppressWarnings("UnusedVariable") // as above
  private boolean version;

  private final Terminal terminal;
  private final Map<String, String> environment;

  Skein(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  public static void main(String[] words) {
    System.exit(new Skein(Terminal.ofThisProcess(), System.getenv()).run(words));
  }

  /** Does what the words say; 0 if it succeeded. */
  int run(String... words) {
    return new CommandLine(this)
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setParameterExceptionHandler(Skein::refuse)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure))
        .execute(words.length == 0 || words[0].equals("help") ? asHelp(words) : words);
  }

  /** The word help without or with a command, as the option. */
  private static String[] asHelp(String... words) {
    return Stream.concat(Arrays.stream(words).skip(1), Stream.of("--help")).toArray(String[]::new);
  }

  @Command(description = "All set-up, then the main job: from real data to the quarterly reports.")
  void demo() {
    var progress = new Progress(terminal.out());
    Demo.run(demonstration().up());
    progress.done("The demonstration is complete; the suite goes on running until ./skein down");
  }

  @Command(description = "Every test, on a suite of its own; a running one is left alone.")
  void test(
      @Option(names = "--long", description = "Asks the fuzzer for 10,000 requests.")
          boolean longer,
      @Option(
              names = "--chaos",
              description =
                  "Only the scenario of kills and pauses, 25 seeds, two replicas of each.")
          boolean chaos) {
    if (chaos) verification(2).runChaos();
    else verification(1).run(longer ? List.of("-Dskein.fuzz.requests=10000") : List.of());
  }

  @Command(description = "Builds what is stale and starts what does not run.")
  void up(
      @Option(
              names = "--replicas",
              paramLabel = "NUMBER",
              description =
                  "Replicas of each service; SKEIN_REPLICAS, else as many as run, else 1.")
          @Nullable Integer replicas) {
    var demonstration = demonstration();
    demonstration.up(wanted(replicas));
    demonstration.addresses();
  }

  @Command(description = "Stops everything, or one service; data stay.")
  void down(
      @Parameters(
              paramLabel = "SERVICE",
              arity = "0..1",
              description = "Such as registry; everything without it.")
          @Nullable String service) {
    if (service == null) demonstration().down();
    else demonstration().down(service);
  }

  @Command(description = "What runs, where, with how much memory.")
  int status() {
    return demonstration().status() ? 0 : NOT_WELL;
  }

  @Command(description = "Stops everything and deletes all its data, after asking.")
  void reset(@Option(names = "--yes", description = "Does not ask.") boolean yes) {
    if (!yes) terminal.confirm("This deletes all data, logs, reports and passwords of the suite.");
    demonstration().reset();
  }

  @Command(description = "Copies all databases and the secrets while the suite runs.")
  void backup(
      @Parameters(
              paramLabel = "FOLDER",
              description = "A new folder; it will hold passwords and every record.")
          Path folder) {
    demonstration().backUp(folder.toAbsolutePath());
  }

  @Command(
      description =
          "Replaces all databases and secrets by a backup, after asking, starts, and republishes.")
  void restore(
      @Parameters(paramLabel = "FOLDER", description = "What ./skein backup wrote.") Path folder,
      @Option(names = "--yes", description = "Does not ask.") boolean yes) {
    if (!yes)
      terminal.confirm("This replaces all data and passwords of the suite by the backup's.");
    demonstration().restore(folder.toAbsolutePath());
    new Operation(demonstration().up(), terminal.out()).republishAll();
  }

  @Command(description = "Publishes every state of a service again.")
  void republish(
      @Parameters(paramLabel = "SERVICE", description = "Such as registry.") String service) {
    operation().republish(service);
  }

  @Command(description = "Builds anew what a service remembers of the others' records.")
  void rebuild(
      @Parameters(paramLabel = "SERVICE", description = "Such as catalog.") String service) {
    operation().rebuild(service);
  }

  @Command(
      name = "dead-letters",
      description = "Lists the records that a service could not apply, shows or replays one.")
  void deadLetters(
      @Parameters(paramLabel = "SERVICE", description = "Such as catalog.") String service,
      @Parameters(
              paramLabel = "ACTION",
              arity = "0..1",
              defaultValue = "list",
              description = "list, show or replay.")
          DeadLetterAction action,
      @Parameters(paramLabel = "ID", arity = "0..1", description = "To show or replay.")
          @Nullable String id) {
    action.take(operation(), service, id);
  }

  @Command(description = "Brings in the real reference data of the CMS Family.")
  void load() {
    Load.run(demonstration().up());
  }

  @Command(description = "Moves a family's business date forward.")
  void date(
      @Parameters(paramLabel = "FAMILY", description = "Such as CMS-FAMILY.") String family,
      @Parameters(paramLabel = "DATE", description = "Such as 2027-04-02.") LocalDate date) {
    var suite = demonstration().suite();
    new Api(suite.registry(), () -> suite.token("operator"))
        .post(
            "date " + family + " " + date,
            "/families/" + family + "/business-date",
            Map.of("date", date.toString()));
    terminal.out().println("For " + family + " it is now " + date + ".");
  }

  @Command(description = "The sample people one can be, with their offices.")
  void people() {
    new People(new ReferenceData(Checkout.here().referenceData())).print(terminal.out());
  }

  @Command(description = "Prints an access token of a person or machine.")
  void token(
      @Parameters(paramLabel = "NAME", description = "Such as cms-registrar: see ./skein people.")
          String name) {
    terminal.out().println(demonstration().suite().tokenOf(name));
  }

  @Command(description = "The end of a process's log.")
  void logs(@Parameters(paramLabel = "SERVICE", description = "See ./skein status.") String name) {
    demonstration().logs(name, LOG_LINES);
  }

  @Command(description = "Prints a service's variables, for running it in development mode.")
  void env(@Parameters(paramLabel = "SERVICE", description = "Such as registry.") String service) {
    demonstration().environment(service);
  }

  @Command(description = "Measures how soon a committed write is visible in the other services.")
  void visibility() {
    Visibility.run(demonstration().up());
  }

  @Command(description = "Measures the suite beside a bare service, on a suite of its own.")
  void bench(
      @Option(names = "--long", description = "Imports 100,000 ledger lines instead of 10,000.")
          boolean longer) {
    new Benchmark(terminal.out()).run(longer ? List.of("--long") : List.of());
  }

  @Command(description = "Takes a picture of every page of the demonstration, for docs/screens.")
  void screens() {
    demonstration().drawPages();
  }

  private Verification verification(int usualReplicas) {
    var layout = SuiteLayout.ofTest(wanted(null).orElse(usualReplicas));
    return new Verification(layout, terminal.out());
  }

  private Operation operation() {
    return new Operation(demonstration().suite(), terminal.out());
  }

  private OptionalInt wanted(@Nullable Integer replicas) {
    if (replicas != null) return OptionalInt.of(replicas);
    var number = environment.get("SKEIN_REPLICAS");
    if (number == null) return OptionalInt.empty();
    if (!number.matches("\\d")) throw new UserError("SKEIN_REPLICAS is no number: " + number);
    return OptionalInt.of(Integer.parseInt(number));
  }

  private Demonstration demonstration() {
    return new Demonstration(SuiteLayout.ofDemonstration(environment), terminal.out());
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private static int refuse(ParameterException wrong, String[] words) {
    var command = wrong.getCommandLine();
    command.getErr().println(wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, command.getErr());
    command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
    return WRONG_USAGE;
  }

  private int explain(Exception failure) throws Exception {
    switch (failure) {
      case UserError error -> terminal.err().println(error.getMessage());
      case ApiException refused -> {
        terminal.err().println(refused.getMessage());
        terminal.err().println("What the service logged about it: ./skein logs SERVICE");
      }
      default -> throw failure;
    }
    return FAILED;
  }
}
