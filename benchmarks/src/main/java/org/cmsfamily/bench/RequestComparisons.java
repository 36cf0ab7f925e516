package org.cmsfamily.bench;

import java.net.http.HttpRequest;
import java.util.List;

/**
 * Reads, lists and writes at the registry, and of rows at the floor whose answers have as many
 * bytes. A meeting is the smallest of the registry's records, a decision one of the largest.
 */
final class RequestComparisons {

  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final int LISTED = 50;
  private static final String DECISIONS = "/decisions?limit=50&family=CMS-FAMILY";

  private final Contestants contestants;
  private final Sizes sizes;
  private final Endpoint registry;
  private final SkeinMeetings skein;
  private final FloorItems floor;

  RequestComparisons(Contestants contestants, Sizes sizes) {
    var meetings = new NewMeetings();
    this.contestants = contestants;
    this.sizes = sizes;
    this.registry = contestants.registry();
    this.skein = new SkeinMeetings(contestants, meetings);
    this.floor = new FloorItems(contestants.floorEndpoint(), meetings);
  }

  /** Enters what is read; what is compared then. */
  List<Comparison> prepared() {
    var meeting = skein.entered();
    for (var i = 1; i < LISTED; i++) skein.entered();
    var decisions = SampleAnswer.of(registry.get(DECISIONS));
    return List.of(
        read("one read: meeting", registry.get(meeting)),
        read("one read: decision", registry.get("/decisions/" + decisions.item(0, "key"))),
        readUnlessSame(meeting),
        list("list: meetings", "/meetings?limit=50&body=" + NewMeetings.LISTED),
        list("list: decisions", DECISIONS),
        write(SampleAnswer.of(registry.get(meeting)).bytes()));
  }

  private Comparison read(String name, HttpRequest atSkein) {
    var bytes = SampleAnswer.of(atSkein).bytes();
    return compare(name, 0.5, sizes.reads(), floor.reading(bytes), atSkein);
  }

  /** A bare service knows no ETag and answers in full. */
  private Comparison readUnlessSame(String path) {
    var known = SampleAnswer.of(registry.get(path));
    var atFloor = floor.reading(known.bytes());
    var atSkein = registry.getUnlessSame(path, known.etag());
    return compare("If-None-Match: meeting", 1, sizes.reads(), atFloor, atSkein);
  }

  private Comparison list(String name, String path) {
    var answer = SampleAnswer.of(registry.get(path));
    var atFloor = floor.listing(answer.items(), answer.bytes());
    return compare(name, 0.3, sizes.lists(), atFloor, registry.get(path));
  }

  private Comparison write(int bytes) {
    return new Comparison(
        "write: meeting",
        Unit.REQUESTS_PER_SECOND,
        0.4,
        sizes.rounds(),
        new RequestRound(sizes.writes(), CREATED, () -> floor.entering(bytes), () -> {})
            .counting(contestants.time(contestants.floor())),
        new RequestRound(sizes.writes(), CREATED, skein::entering, skein::settle)
            .counting(contestants.time(contestants.registryProcess())));
  }

  /** Named with what is really answered, so that nobody takes two different things for equal. */
  private Comparison compare(
      String name, double target, int count, HttpRequest atFloor, HttpRequest atSkein) {
    var there = SampleAnswer.of(atFloor);
    var here = SampleAnswer.of(atSkein);
    var said = "%s (%d, %d : %d B)".formatted(name, here.status(), there.bytes(), here.bytes());
    return new Comparison(
        said,
        Unit.REQUESTS_PER_SECOND,
        target,
        sizes.rounds(),
        RequestRound.of(count, OK, atFloor).counting(contestants.time(contestants.floor())),
        RequestRound.of(count, here.status(), atSkein)
            .counting(contestants.time(contestants.registryProcess())));
  }
}
