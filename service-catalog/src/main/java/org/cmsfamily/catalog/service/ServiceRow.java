package org.cmsfamily.catalog.service;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.platform.store.AggregateRepository;
import org.jspecify.annotations.Nullable;

/** The columns of a service that a list shows. */
record ServiceRow(
    String id,
    String family,
    String title,
    SortedMap<String, String> titles,
    ServiceStage stage,
    List<String> areas,
    LocalDate startsOn,
    LocalDate endsOn,
    @Nullable LocalDate reviewDate,
    @Nullable String proposal,
    int termsVersion,
    String fingerprint,
    boolean demonstration)
    implements AggregateRepository.Projection {}
