/** Moments: what others did that I could honour now. */
package org.kith.ui.care.moments;
