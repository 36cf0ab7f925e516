package org.cmsfamily.platform.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act as it is shown: who, in which capacity, when, on which version of what.
 *
 * @param number its place in the chain of its family's acts, from 1 without a gap
 * @param hash SHA-256 over the act and the hash of the one before it
 */
public record ActView(
    long position,
    Instant at,
    LocalDate businessDate,
    @Nullable String person,
    String capacity,
    String name,
    String aggregateType,
    String aggregateId,
    long version,
    String family,
    JsonNode bound,
    long number,
    String hash) {}
