/** Independent studies of what sharing services implies, kept as structured evidence. */
@NullMarked
package org.cmsfamily.catalog.analysis;

import org.jspecify.annotations.NullMarked;
