/** One-on-one: public gestures that deserve a private word. */
package org.kith.ui.care.queue;
