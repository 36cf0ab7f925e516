package org.cmsfamily.reporting.ledger;

import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.money.Quarter;

/** That an instrument bears an entry which another paid. */
record AcceptanceView(
    String entry,
    String service,
    Quarter quarter,
    String borneBy,
    LocalDate acceptedOn,
    Capacity by) {}
