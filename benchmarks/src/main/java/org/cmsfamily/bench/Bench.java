package org.cmsfamily.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cmsfamily.local.Checkout;
import org.cmsfamily.local.UserError;
import org.cmsfamily.local.demo.Demo;

/**
 * The load driver: measures the suite that {@code -Dskein.suite} describes, which the demonstration
 * has filled, beside the floor. {@code ./skein bench} runs it. A missed target is marked and is no
 * failure.
 */
public final class Bench {

  /** The environment's variable with the password of PostgreSQL's superuser. */
  private static final String PASSWORD = "SKEIN_BENCH_POSTGRES_PASSWORD";

  private final PrintStream out;
  private final Contestants contestants;
  private final Sizes sizes;

  private Bench(PrintStream out, Contestants contestants, Sizes sizes) {
    this.out = out;
    this.contestants = contestants;
    this.sizes = sizes;
  }

  /** {@code --long} imports 100,000 lines instead of 10,000. */
  public static void main(String[] words) {
    System.exit(run(List.of(words)));
  }

  private static int run(List<String> words) {
    try {
      var suite = Path.of(System.getProperty("skein.suite", "no-suite-given-by-skein.suite"));
      var password = System.getenv().getOrDefault(PASSWORD, "");
      var sizes = words.contains("--long") ? Sizes.USUAL.longer() : Sizes.USUAL;
      new Bench(System.out, Contestants.of(suite, password), sizes).measure();
      return 0;
    } catch (UserError error) {
      System.err.println(error.getMessage());
      return 1;
    }
  }

  private void measure() {
    Demo.run(contestants.suite());
    try {
      contestants.floor().restart();
      var results = new ArrayList<Result>();
      var comparisons = new ArrayList<>(new RequestComparisons(contestants, sizes).prepared());
      comparisons.add(ImportRound.comparison(contestants, sizes));
      comparisons.addAll(starts());
      contestants.database().analyse();
      out.printf(Locale.ROOT, "%n%s", ResultTable.head());
      for (var comparison : comparisons) {
        results.add(Rounds.of(comparison));
        out.print(ResultTable.line(results.getLast()));
      }
      out.println(ResultFile.write(Checkout.here().runtime().resolve("benchmarks"), results));
    } finally {
      contestants.floor().stop();
    }
  }

  private List<Comparison> starts() {
    return contestants.services().stream()
        .map(
            service ->
                new Comparison(
                    service.process().name() + " ready",
                    Unit.SECONDS,
                    2,
                    sizes.starts(),
                    starting(contestants.floor()),
                    starting(service)))
        .toList();
  }

  private Side starting(ServiceProcess process) {
    return new StartRound(process, contestants.time(process));
  }
}
