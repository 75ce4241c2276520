/** The Platforms view: what is installed, what each of my accounts can show, and how plug-ins come and go. */
package org.kith.ui.platforms;
