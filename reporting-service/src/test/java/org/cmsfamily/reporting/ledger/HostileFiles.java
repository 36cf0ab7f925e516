package org.cmsfamily.reporting.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.rate.HostileRates;

/** The program of the process with a small heap: reads one file and says what it came to. */
public final class HostileFiles {

  private static final int MEGABYTE = 1024 * 1024;

  private HostileFiles() {}

  /** Reads the file of that name. */
  public static void main(String[] names) throws IOException {
    try {
      System.out.println(names[0] + ": " + cameTo(names[0]));
    } catch (Problem e) {
      System.out.println(names[0] + ": " + e.type().slug());
    }
  }

  private static String cameTo(String name) throws IOException {
    return switch (name) {
      case "open-quote" -> faults(below("\"a", "a".repeat(MEGABYTE), 31));
      case "bad-bytes" -> faults(below("", "\u00ff\n".repeat(MEGABYTE), 4));
      case "one-line" -> faults(below("", "a".repeat(MEGABYTE), 24));
      case "many-fields" -> faults(below("", "x" + ",".repeat(60_000) + "\n", 400));
      case "many-quotes" -> faults(below("", "\"a\n".repeat(MEGABYTE / 3), 24));
      case "blank-lines" -> faults(below("", "\n".repeat(MEGABYTE), 24));
      case "all-wrong" -> faults(below("", ",,,,?,?,?,?,?,?,,,,\n".repeat(1_000), 50));
      case "rates-open-quote" -> "" + HostileRates.read(below("\"a", "a".repeat(MEGABYTE), 31));
      case "rates-one-text" -> "" + HostileRates.read(all("<r><rate>", "a".repeat(MEGABYTE), 24));
      case "legal" -> "accepted " + legal();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String faults(InputStream file) {
    var read = LedgerExamples.file(file, "CMS");
    return "%s faults, %s listed"
        .formatted(read.violations().total(), read.violations().listed().size());
  }

  /** As many lines as there can be. */
  private static int legal() throws IOException {
    var path = Files.createTempFile("skein-ledger-", ".csv");
    try (var file = Files.newBufferedWriter(path)) {
      file.write(LedgerExamples.HEADER);
      for (int i = 0; i < LedgerReader.MOST_LINES / 1_000; i++) {
        file.write(thousand(i));
      }
    }
    try {
      var reading = new FileReading("CMS", null);
      var reader = new LedgerReader(path, reading);
      var run = new ImportRun(reader, reading, "batch", ImportProgress.NONE);
      var books = LedgerExamples.context("CMS", List.of());
      return run.post(run.look(), lines -> LedgerExamples.withNothingKnown(books), booked -> {})
          .accepted();
    } finally {
      Files.delete(path);
    }
  }

  private static String thousand(int of) {
    var lines = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      lines.append(
          LedgerExamples.line(
              String.format(Locale.ROOT, "PV-2027-%d-%d", of, i), "2027-02-10", "12.34"));
    }
    return lines.toString();
  }

  /** Below a ledger's header. */
  private static InputStream below(String begin, String piece, int pieces) {
    return all(LedgerExamples.HEADER + begin, piece, pieces);
  }

  private static InputStream all(String begin, String piece, int pieces) {
    var bytes = piece.getBytes(StandardCharsets.ISO_8859_1);
    var rest =
        IntStream.range(0, pieces).<InputStream>mapToObj(i -> new ByteArrayInputStream(bytes));
    return new SequenceInputStream(
        stream(begin), new SequenceInputStream(Collections.enumeration(rest.toList())));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
