package org.cmsfamily.reporting.document;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_EMPTY;
import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.cmsfamily.reporting.ledger.Redeployed;
import org.cmsfamily.reporting.post.Staff;
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
 * @param programmeSupportCost whether the costs of its terms include it; null before format 3, as
 *     is what follows
 * @param staff null if its terms name no posts
 * @param redeployed staff days of the period by what they went to, beside savings
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
    @JsonInclude(NON_NULL) @Nullable String programmeSupportCost,
    @JsonInclude(NON_NULL) @Nullable Staff staff,
    @JsonInclude(NON_EMPTY) List<Redeployed> redeployed,
    boolean demonstration) {}
