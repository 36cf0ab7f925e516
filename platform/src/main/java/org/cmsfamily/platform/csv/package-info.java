/** Every list as a table: CSV for who asks for it. */
@NullMarked
package org.cmsfamily.platform.csv;

import org.jspecify.annotations.NullMarked;
