/** What the ledger and its reports put into an instrument's archive. */
@NullMarked
package org.cmsfamily.reporting.archive;

import org.jspecify.annotations.NullMarked;
