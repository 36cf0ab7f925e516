/**
 * Conventions, agreements, memoranda and initiatives, and where their secretariat sits on a day.
 */
@NullMarked
package org.cmsfamily.registry.instrument;

import org.jspecify.annotations.NullMarked;
