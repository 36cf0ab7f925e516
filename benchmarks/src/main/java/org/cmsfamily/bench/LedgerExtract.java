package org.cmsfamily.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Ledger extracts of CMS for the demonstration's service, with references never used before. */
final class LedgerExtract {

  /** As many lines as the reporting service takes in one file. */
  static final int MOST_LINES = 50_000;

  private static final String HEADER =
      "source_reference,service,paid_by,borne_by,booking_date,concerns,kind,amount,currency,unit,"
          + "purpose,description,document,reverses\n";

  private LedgerExtract() {}

  /** That many lines, in as few files as may be. */
  static List<byte[]> files(int lines) {
    var files = new ArrayList<byte[]>();
    for (var left = lines; left > 0; left -= MOST_LINES) {
      files.add(file(Math.min(left, MOST_LINES)));
    }
    return files;
  }

  private static byte[] file(int lines) {
    var run = UUID.randomUUID().toString().substring(0, 8);
    var text = new StringBuilder(HEADER);
    for (var i = 1; i <= lines; i++) {
      text.append(line(String.format(Locale.ROOT, "%s-%06d", run, i), i));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(String reference, int number) {
    return String.format(
        Locale.ROOT,
        "%s,conference-services-cms-aewa,CMS,key,2028-01-%02d,,actual,%d.%02d,EUR,,,Interpretation of a meeting,DOC-%s,\n",
        reference,
        1 + number % 15,
        1 + number % 7,
        number % 100,
        reference);
  }
}
