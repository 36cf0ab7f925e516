package org.cmsfamily.reporting.snapshot;

import java.util.List;
import org.cmsfamily.platform.money.Quarter;

/** Who has not closed a service's quarter. */
public record NotClosed(String service, Quarter quarter, List<String> instruments) {}
