package org.cmsfamily.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.snapshot.ProgressFacts;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the report says of one service.
 *
 * @param restated null where the plan names no rate for the reporting currency
 * @param quarters from the service's start to the period's end
 * @param planned baseline per quarter of the years shown and instrument
 * @param neutrality per budget year and instrument
 * @param plannedRates units of the plan's currency per unit of the foreign one
 * @param rates by which ledger lines of the period were converted
 */
public record ServiceReport(
    Names titles,
    String state,
    List<String> areas,
    SortedMap<String, String> participants,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable LocalDate reviewDate,
    @Nullable String proposal,
    @Nullable Integer termsVersion,
    @Nullable String fingerprint,
    List<String> decisions,
    String currency,
    Costs costs,
    @Nullable Restated restated,
    SortedMap<String, QuarterReport> quarters,
    SortedMap<String, SortedMap<String, Money>> planned,
    Settlements settlement,
    SortedMap<String, SortedMap<String, NeutralityReport>> neutrality,
    List<WarningReport> warnings,
    SortedMap<String, KeyReport> keys,
    SortedMap<String, String> plannedRates,
    List<RateReport> rates,
    List<ProgressFacts> progress,
    SortedMap<String, IndicatorReport> indicators,
    boolean demonstration) {}
