package org.cmsfamily.registry.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-15, 2026-12-01",
    "2026-12-01, 2026-12-15, 2026-12-15",
    "2026-12-01, 2026-12-15, 2026-12",
    "2026-12-01, 2026-12-15, 2026",
    "2013-09-18, 2013-09-19, 2013-09",
    "2021-10, 2021-11-30, 2021-10-01",
    "2021, , 2021-05",
    "2011-11-25, , 2011-11-25",
    ", 2011-11-25, 2011-11-25"
  })
  void whatLiesInItsDaysIsCovered(@Nullable String start, @Nullable String end, String date) {
    assertThat(meeting(MeetingMode.IN_PERSON, start, end).covers(new PublishedDate(date))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-12-15, 2026-11-30",
    "2026-12-01, 2026-12-15, 2026-12-16",
    "2026-12-01, 2026-12-15, 1926-12-15",
    "2026-12-01, 2026-12-15, 2026-11",
    "2026-12-01, 2026-12-15, 2027",
    "2011-11-25, , 2011-11-26",
    ", , 2026-12-01"
  })
  void whatLiesOutsideItsDaysIsNot(@Nullable String start, @Nullable String end, String date) {
    assertThat(meeting(MeetingMode.IN_PERSON, start, end).covers(new PublishedDate(date)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2021-10-15, true", "2021-10-16, true", "2021-10-17, false"})
  void silenceUntilTheClosingDateAdoptsOnTheDayAfter(String date, boolean covered) {
    var procedure = meeting(MeetingMode.WRITTEN_PROCEDURE, "2021-09", "2021-10-15");
    assertThat(procedure.covers(new PublishedDate(date))).isEqualTo(covered);
  }

  private static Meeting meeting(MeetingMode mode, @Nullable String start, @Nullable String end) {
    return new Meeting(
        "CMS-STC-EX",
        "FAM",
        "CMS",
        "CMS-STC",
        "EX1",
        null,
        mode,
        start == null ? null : new PublishedDate(start),
        end == null ? null : new PublishedDate(end),
        null,
        null,
        null,
        false,
        Provenance.UNSTATED,
        1);
  }
}
