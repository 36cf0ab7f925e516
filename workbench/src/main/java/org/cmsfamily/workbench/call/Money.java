package org.cmsfamily.workbench.call;

import java.math.BigDecimal;

/** An amount in a currency, given by its code of three letters. */
public record Money(BigDecimal amount, String currency) {}
