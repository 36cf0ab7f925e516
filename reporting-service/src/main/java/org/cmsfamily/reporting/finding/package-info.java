/** What the system found and a person must explain. */
@NullMarked
package org.cmsfamily.reporting.finding;

import org.jspecify.annotations.NullMarked;
