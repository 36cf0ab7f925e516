package org.cmsfamily.reporting.ledger.profile;

import org.cmsfamily.platform.store.AggregateRepository;

/** A profile in a list. */
record ProfileSummary(String id, String payer, String sourceSystem, long version)
    implements AggregateRepository.Projection {}
