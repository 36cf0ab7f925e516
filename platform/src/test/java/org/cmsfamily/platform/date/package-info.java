@NullMarked
package org.cmsfamily.platform.date;

import org.jspecify.annotations.NullMarked;
