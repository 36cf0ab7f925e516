package org.cmsfamily.acceptance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Who sees what, as the page says. Source: domain, section 4.
 *
 * @param thing a resource in a state
 * @param seen for each kind of reader
 */
record WhoSeesWhat(String thing, SortedMap<Reader, Boolean> seen) {

  /** A column of the page, and the people of a test who stand in it. */
  enum Reader {
    EVERYONE,
    ANOTHER_INSTRUMENT,
    SAME_INSTRUMENT,
    PARTICIPANT,
    ADVISER,
    MEMBER_OF_THE_BODY,
    AUDITOR;

    List<Part> people() {
      return switch (this) {
        case EVERYONE ->
            List.of(Part.STRANGER, Part.ELSEWHERE, Part.OPERATOR, Part.STEWARD, Part.AEWA_MEMBER);
        case ANOTHER_INSTRUMENT -> List.of(Part.EUROBATS_SECRETARY);
        case SAME_INSTRUMENT -> List.of(Part.CMS_OFFICER);
        case PARTICIPANT -> List.of(Part.AEWA_OFFICER);
        case ADVISER -> List.of(Part.ADVISER);
        case MEMBER_OF_THE_BODY -> List.of(Part.CMS_MEMBER);
        case AUDITOR -> List.of(Part.AUDITOR);
      };
    }
  }

  /** The instrument is CMS, the other participant AEWA; another instrument takes no part. */
  private static final String PAGE =
      """
                                                 | everyone | another    | same       | partici- | adviser | member of | auditor
                                                 |          | instrument | instrument | pant     |         | the body  |
      an instrument                              | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      a body                                     | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      a meeting                                  | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      the document of a meeting                  | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      an adopted decision                        | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      its document                               | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      a noted report                             | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      the files of a noted report                | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      an active service                          | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      a draft decision                           |          |            | ✓          |          |         |           | ✓
      the document of a draft decision           |          |            | ✓          |          |         |           | ✓
      a tabled decision                          |          |            | ✓          |          |         | ✓         | ✓
      the document of a tabled decision          |          |            | ✓          |          |         | ✓         | ✓
      a budget of a draft decision               |          |            | ✓          |          |         |           | ✓
      a budget of a tabled decision              |          |            | ✓          |          |         | ✓         | ✓
      an adopted budget                          | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      what is free of a line in common terms     |          |            | ✓          | ✓        |         |           | ✓
      what is free of a line in no terms         |          |            | ✓          |          |         |           | ✓
      a proposal in draft                        |          |            | ✓          |          |         |           | ✓
      a proposal in consultation                 |          |            | ✓          | ✓        | ✓       |           | ✓
      a proposal before the body                 |          |            | ✓          | ✓        | ✓       | ✓         | ✓
      an entry borne by its payer alone          |          |            | ✓          |          |         |           | ✓
      an entry paid for another who bears it     |          |            | ✓          | ✓        |         |           | ✓
      the count, sum and hash of one's entries   |          |            | ✓          | ✓        |         |           | ✓
      an entry borne by the key                  |          |            | ✓          | ✓        |         |           | ✓
      the settlement of a quarter                |          |            | ✓          | ✓        |         |           | ✓
      a payment that settles a quarter           |          |            | ✓          | ✓        |         |           | ✓
      the figures of a service for charts        |          |            | ✓          | ✓        |         |           | ✓
      a draft report                             |          |            | ✓          | ✓        |         |           | ✓
      the files of a draft report                |          |            | ✓          | ✓        |         |           | ✓
      a submitted report                         |          |            | ✓          | ✓        |         | ✓         | ✓
      the files of a submitted report            |          |            | ✓          | ✓        |         | ✓         | ✓
      an appointment                             | ✓        | ✓          | ✓          | ✓        | ✓       | ✓         | ✓
      the acts on an instrument                  |          |            | ✓          |          |         |           | ✓
      the acts on a draft decision               |          |            | ✓          |          |         |           | ✓
      the acts on a tabled decision              |          |            | ✓          |          |         |           | ✓
      the acts on an adopted budget              |          |            | ✓          |          |         |           | ✓
      the acts on a proposal in draft            |          |            | ✓          |          |         |           | ✓
      the acts on a proposal in consultation     |          |            | ✓          | ✓        |         |           | ✓
      the acts on an active service              |          |            | ✓          | ✓        |         |           | ✓
      the acts on a quarter                      |          |            | ✓          | ✓        |         |           | ✓
      the acts on a submitted report             |          |            | ✓          | ✓        |         |           | ✓
      the acts on the family                     |          | ✓          | ✓          | ✓        |         |           | ✓
      """;

  /** The rows of the page. */
  static List<WhoSeesWhat> page() {
    return PAGE.lines().skip(2).map(WhoSeesWhat::row).toList();
  }

  private static WhoSeesWhat row(String line) {
    var cells = line.split("\\|", -1);
    var readers = Reader.values();
    if (cells.length != readers.length + 1) throw new IllegalStateException(line);
    var seen = new TreeMap<Reader, Boolean>();
    IntStream.range(0, readers.length)
        .forEach(i -> seen.put(readers[i], cells[i + 1].strip().equals("✓")));
    return new WhoSeesWhat(cells[0].strip(), seen);
  }

  /** Every person of the test with whether he sees it. */
  Map<Part, Boolean> people() {
    var people = new TreeMap<Part, Boolean>();
    seen.forEach((reader, sees) -> reader.people().forEach(one -> people.put(one, sees)));
    return people;
  }

  /** All people of the test. */
  static List<Part> readers() {
    return Arrays.stream(Reader.values()).flatMap(reader -> reader.people().stream()).toList();
  }
}
