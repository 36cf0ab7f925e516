package org.cmsfamily.reporting.post;

import java.util.List;
import org.cmsfamily.reporting.ledger.Redeployed;
import org.jspecify.annotations.Nullable;

/**
 * The staff of a service, and what staff days went to.
 *
 * @param programmeSupportCost whether the costs of its terms include it; null if they do not say
 * @param staff null if its terms name no posts
 * @param redeployed by quarter in which they are counted, instrument and purpose; the purposes are
 *     the own instrument's
 */
record StaffView(
    String family,
    String service,
    String currency,
    @Nullable String programmeSupportCost,
    @Nullable Staff staff,
    List<Redeployed> redeployed) {}
