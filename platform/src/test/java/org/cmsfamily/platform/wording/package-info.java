@NullMarked
package org.cmsfamily.platform.wording;

import org.jspecify.annotations.NullMarked;
