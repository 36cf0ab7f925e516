package org.cmsfamily.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * While people write, processes are killed and frozen from a printed seed. It runs alone, after all
 * others. Properties: {@code skein.chaos.seeds} (how many, 1), {@code skein.chaos.seed} (the first;
 * else a new one), {@code skein.chaos.seconds} (of trouble, 45).
 */
@Tag("alone")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S18NothingLostTest {

  /** Neighbouring seeds would begin alike. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final Path FIGURES = Path.of("target/chaos.md");

  private FamilyUnderTest family;
  private ServiceUnderTest service;

  @BeforeAll
  void aServiceRuns() {
    family = FamilyUnderTest.founded();
    service = ServiceUnderTest.running(family.terms());
    family.moveTo("2027-02-04");
    for (var instrument : List.of("CMS", "AEWA")) meets(instrument);
    family.catalog(Part.CMS_OFFICER).get("/services/" + service.code());
  }

  @AfterAll
  void everythingRunsAgain() {
    SuiteProcess.allStartAgain();
  }

  private void meets(String instrument) {
    var meeting =
        Map.of(
            "code", family.of(instrument) + "-STC-IN-TROUBLE",
            "body", family.of(instrument + "-STC"),
            "ordinal", "50",
            "mode", "online",
            "start", "2027-02-01",
            "end", "2027-02-28");
    family.registry(Part.registrarOf(instrument)).post("/meetings", meeting);
  }

  static LongStream seeds() {
    long first = Long.getLong("skein.chaos.seed", System.nanoTime() % 1_000_000);
    return LongStream.range(first, first + Long.getLong("skein.chaos.seeds", 1));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasAcknowledgedIsThereOnceAndEverywhere(long seed)
      throws SQLException, IOException, ExecutionException, InterruptedException {
    var writers = new Writers(family, service.code(), "STC-IN-TROUBLE", "R" + seed);
    var troubles = troubled(seed, writers);
    var check = new NothingLost(family, service.code(), writers);

    var followed = check.followed();
    figures(seed, troubles, writers, followed);

    check.isProved();
    assertThat(writers.acknowledged()).isNotEmpty();
    assertThat(writers.lines()).isNotEmpty();
  }

  /** Everybody writes until the last trouble is over and the last write acknowledged. */
  private static List<Trouble> troubled(long seed, Writers writers)
      throws ExecutionException, InterruptedException {
    var over = new AtomicBoolean();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var done = new ArrayList<Future<?>>();
      for (var writer : writers.all()) {
        done.add(people.submit(() -> repeat(writer, over)));
      }
      try {
        return makeTrouble(seed);
      } finally {
        over.set(true);
        SuiteProcess.allStartAgain();
        for (var one : done) one.get();
      }
    }
  }

  private static void repeat(Runnable writer, AtomicBoolean over) {
    while (!over.get()) writer.run();
  }

  private static List<Trouble> makeTrouble(long seed) {
    System.out.println("S18 seed " + seed);
    var lasts = Duration.ofSeconds(Long.getLong("skein.chaos.seconds", 45));
    long end = System.nanoTime() + lasts.toNanos();
    var troubles = Trouble.of(new Random(seed * MIX));
    var made = new ArrayList<Trouble>();
    while (System.nanoTime() < end) {
      var trouble = troubles.get();
      System.out.println("S18 " + trouble);
      trouble.happens();
      made.add(trouble);
    }
    return made;
  }

  private static void figures(long seed, List<Trouble> troubles, Writers writers, Duration followed)
      throws IOException {
    var client = writers.client();
    var line =
        String.format(
            Locale.ROOT,
            "| %d | %s | %d | %d | %d | %s | %.1f s | %.1f s |%n",
            seed,
            String.join(", ", troubles.stream().map(Trouble::toString).toList()),
            writers.acknowledged().stream().mapToInt(Acknowledged::acts).sum(),
            writers.acknowledged().size(),
            writers.lines().size(),
            client.refusals(),
            client.longestWait().toMillis() / 1000.0,
            followed.toMillis() / 1000.0);
    System.out.print(line);
    Files.writeString(FIGURES, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
