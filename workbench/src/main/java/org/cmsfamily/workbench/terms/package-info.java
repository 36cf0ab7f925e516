/** The editor of a proposal's terms, with verdicts as one types. */
@NullMarked
package org.cmsfamily.workbench.terms;

import org.jspecify.annotations.NullMarked;
