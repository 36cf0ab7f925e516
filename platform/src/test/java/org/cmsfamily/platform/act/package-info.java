@NullMarked
package org.cmsfamily.platform.act;

import org.jspecify.annotations.NullMarked;
