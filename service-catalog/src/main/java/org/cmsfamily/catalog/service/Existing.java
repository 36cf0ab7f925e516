package org.cmsfamily.catalog.service;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a service ran before any of its terms were proposed: it was recorded with the decisions of
 * that time and not screened. Source: domain, service.
 *
 * @param since its real first day, if it is known
 * @param by the capacity in which it was recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Existing(@Nullable LocalDate since, LocalDate recordedOn, String by) {}
