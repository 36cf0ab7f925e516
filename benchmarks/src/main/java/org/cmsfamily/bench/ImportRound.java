package org.cmsfamily.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * One import of new ledger lines.
 *
 * @param files makes the extracts, before the clock runs
 */
record ImportRound(Endpoint endpoint, String path, int status, Supplier<List<byte[]>> files)
    implements Side {

  private static final double NANOS_PER_SECOND = 1e9;

  @Override
  public double round() {
    var requests = files.get().stream().map(file -> endpoint.post(path, "text/csv", file)).toList();
    var begun = System.nanoTime();
    requests.forEach(request -> LoadClient.send(request, status));
    return (System.nanoTime() - begun) / NANOS_PER_SECOND;
  }

  /** Into the ledger of the reporting service, and into the floor's table. */
  static Comparison comparison(Contestants contestants, Sizes sizes) {
    var floor = "/imports?payer=CMS&sourceSystem=BENCH";
    var skein =
        "/imports?family=CMS-FAMILY&payer=CMS&sourceSystem=BENCH&layout=skein"
            + "&actingAs=CMS:finance-officer";
    Supplier<List<byte[]>> files = () -> LedgerExtract.files(sizes.lines());
    return new Comparison(
        String.format(Locale.ROOT, "import of %,d lines", sizes.lines()),
        Unit.SECONDS,
        2,
        sizes.imports(),
        new ImportRound(contestants.floorEndpoint(), floor, 200, files)
            .counting(contestants.time(contestants.floor())),
        new ImportRound(contestants.reporting(), skein, 201, files)
            .counting(contestants.time(contestants.reportingProcess())));
  }
}
