/** What an instrument's body adopted for a budget period, by year and line. */
@NullMarked
package org.cmsfamily.registry.budget;

import org.jspecify.annotations.NullMarked;
