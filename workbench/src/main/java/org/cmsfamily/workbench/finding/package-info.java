/** Findings: what is open, who explains it, and what became of it. */
@NullMarked
package org.cmsfamily.workbench.finding;

import org.jspecify.annotations.NullMarked;
