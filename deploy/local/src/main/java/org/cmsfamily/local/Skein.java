package org.cmsfamily.local;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.cmsfamily.local.api.Api;
import org.cmsfamily.local.api.ApiException;
import org.cmsfamily.local.demo.Demo;
import org.cmsfamily.local.demo.Load;
import org.cmsfamily.local.demo.Visibility;

/** The launcher: {@code ./skein help} says what it can do. */
public final class Skein {
  private static final int LOG_LINES = 100;

  private static final String HELP =
      """
      Skein, the CMS Family's common services, on this machine.

        ./skein demo              all set-up, then the main job: from real data to the quarterly reports
        ./skein test              every test, on a suite of its own; a running one is left alone

        ./skein up                builds what is stale and starts what does not run
        ./skein down              stops everything; data stay
        ./skein status            what runs, where, with how much memory
        ./skein reset             stops everything and deletes all its data
        ./skein load              brings in the real reference data of the CMS Family
        ./skein date FAMILY DATE  moves a family's business date forward (YYYY-MM-DD)
        ./skein visibility        measures how long a committed write takes to be seen in another service
        ./skein token PERSON      an access token, such as of cms-executive-secretary or reporting-job
        ./skein logs SERVICE      the end of a process's log
        ./skein help              this

      Ports: 8081 registry, 8082 catalog, 8083 reporting, 8180 Keycloak, 8432 PostgreSQL, 8092 and 8093 Kafka;
      others by SKEIN_PORT_REGISTRY, _CATALOG, _REPORTING, _KEYCLOAK, _POSTGRES, _KAFKA, _KAFKA_CONTROLLER.
      Data, logs and reports are in .skein; passwords were made at the first start and are in .skein/secrets.
      """;

  private final PrintStream out;
  private final Map<String, String> environment;

  Skein(PrintStream out, Map<String, String> environment) {
    this.out = out;
    this.environment = environment;
  }

  public static void main(String[] words) {
    System.exit(new Skein(System.out, System.getenv()).run(List.of(words)));
  }

  /** Does what the words say; 0 if it succeeded. */
  int run(List<String> words) {
    try {
      return obey(words);
    } catch (UserError failure) {
      out.println(failure.getMessage());
      return 1;
    } catch (ApiException refused) {
      out.println(refused.getMessage());
      out.println("What the service says about it: ./skein logs SERVICE");
      return 1;
    }
  }

  private int obey(List<String> words) {
    return switch (words.isEmpty() ? "help" : words.getFirst()) {
      case "up" -> done(this::up);
      case "down" -> done(() -> demonstration().down());
      case "reset" -> done(() -> demonstration().reset());
      case "status" -> demonstration().status() ? 0 : 3;
      case "load" -> done(() -> Load.run(demonstration().up()));
      case "demo" -> done(this::demo);
      case "test" -> done(() -> new Verification(SuiteLayout.ofTest(), out).run());
      case "date" -> done(() -> date(word(words, 1, "FAMILY"), word(words, 2, "DATE")));
      case "visibility" -> done(() -> Visibility.run(demonstration().up()));
      case "token" ->
          done(() -> out.println(demonstration().suite().tokenOf(word(words, 1, "PERSON"))));
      case "logs" -> done(() -> demonstration().logs(word(words, 1, "SERVICE"), LOG_LINES));
      case "help", "-h", "--help" -> done(() -> out.print(HELP));
      default -> throw new UserError("No command " + words.getFirst() + ".\n\n" + HELP);
    };
  }

  private void up() {
    var demonstration = demonstration();
    demonstration.up();
    demonstration.addresses();
  }

  private void demo() {
    var progress = new Progress(out);
    Demo.run(demonstration().up());
    progress.done("The story is told; the suite goes on running until ./skein down");
  }

  private void date(String family, String text) {
    var date = day(text);
    var suite = demonstration().suite();
    new Api(suite.registry(), () -> suite.token("operator"))
        .post(
            "date " + family + " " + date,
            "/families/" + family + "/business-date",
            Map.of("date", date.toString()));
    out.println("For " + family + " it is now " + date + ".");
  }

  private Demonstration demonstration() {
    return new Demonstration(SuiteLayout.ofDemonstration(environment), out);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UserError(text + " is no date: write it as 2027-04-02.", e);
    }
  }

  private static String word(List<String> words, int position, String name) {
    if (words.size() > position) return words.get(position);
    throw new UserError("./skein " + words.getFirst() + " needs " + name + ": see ./skein help");
  }

  private static int done(Runnable action) {
    action.run();
    return 0;
  }
}
