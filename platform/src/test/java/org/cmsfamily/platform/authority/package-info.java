@NullMarked
package org.cmsfamily.platform.authority;

import org.jspecify.annotations.NullMarked;
