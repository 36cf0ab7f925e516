package org.cmsfamily.registry.search;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cmsfamily.registry.decision.DecisionStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param q the words, as in any search box: quotes make a phrase, a minus leaves out; all passages
 *     unless given
 * @param family the family's code
 * @param instrument the instrument's code
 * @param body the body's code
 * @param area the service area that a provision speaks of
 * @param verb the provision's verb in dictionary form
 * @param year of adoption
 * @param language in which the passage stands
 * @param status which the decision has, or had on the day asked for
 * @param counts whether the decision counts as adopted today
 * @param asOf a day: only decisions that were known to be in effect on it, with their status then
 */
public record SearchFilter(
    @RestQuery @Nullable @Size(max = 300) String q,
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String instrument,
    @RestQuery @Nullable String body,
    @RestQuery @Nullable String area,
    @RestQuery @Nullable String verb,
    @RestQuery @Nullable Integer year,
    @RestQuery @Nullable String language,
    @RestQuery @Nullable DecisionStatus status,
    @RestQuery @Nullable Boolean counts,
    @RestQuery @Nullable LocalDate asOf) {}
