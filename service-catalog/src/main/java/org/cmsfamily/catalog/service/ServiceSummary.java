package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.store.AggregateRepository;
import org.jspecify.annotations.Nullable;

/** A service in a list. */
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
    boolean demonstration)
    implements AggregateRepository.Projection {}
