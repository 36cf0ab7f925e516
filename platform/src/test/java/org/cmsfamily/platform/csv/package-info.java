@NullMarked
package org.cmsfamily.platform.csv;

import org.jspecify.annotations.NullMarked;
