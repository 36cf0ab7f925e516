package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A service in a list.
 *
 * @param titles its title by language, the original among them
 * @param participants all who take part, or did
 */
public record ServiceSummary(
    @JsonProperty("code") String id,
    String family,
    String title,
    @JsonProperty("state") ServiceStage stage,
    List<String> areas,
    @JsonProperty("start") LocalDate startsOn,
    @JsonProperty("end") LocalDate endsOn,
    @Nullable LocalDate reviewDate,
    @Nullable String proposal,
    int termsVersion,
    String fingerprint,
    boolean demonstration,
    SortedMap<String, String> titles,
    List<ListedParticipant> participants) {

  public ServiceSummary {
    areas = List.copyOf(areas);
    titles = Collections.unmodifiableSortedMap(new TreeMap<>(titles));
    participants = List.copyOf(participants);
  }

  static ServiceSummary of(ServiceRow row, List<ListedParticipant> participants) {
    return new ServiceSummary(
        row.id(),
        row.family(),
        row.title(),
        row.stage(),
        row.areas(),
        row.startsOn(),
        row.endsOn(),
        row.reviewDate(),
        row.proposal(),
        row.termsVersion(),
        row.fingerprint(),
        row.demonstration(),
        row.titles(),
        participants);
  }
}
