/**
 */
package org.kith.model.activity.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.activity.ActivityPackage;
import org.kith.model.activity.BatchCount;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Batch Count</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.impl.BatchCountImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.BatchCountImpl#getAdded <em>Added</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.BatchCountImpl#getUpdated <em>Updated</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.BatchCountImpl#getUnchanged <em>Unchanged</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BatchCountImpl extends MinimalEObjectImpl.Container implements BatchCount {
	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdded() <em>Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdded()
	 * @generated
	 * @ordered
	 */
	protected static final long ADDED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAdded() <em>Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdded()
	 * @generated
	 * @ordered
	 */
	protected long added = ADDED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpdated() <em>Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdated()
	 * @generated
	 * @ordered
	 */
	protected static final long UPDATED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUpdated() <em>Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpdated()
	 * @generated
	 * @ordered
	 */
	protected long updated = UPDATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnchanged() <em>Unchanged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnchanged()
	 * @generated
	 * @ordered
	 */
	protected static final long UNCHANGED_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getUnchanged() <em>Unchanged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnchanged()
	 * @generated
	 * @ordered
	 */
	protected long unchanged = UNCHANGED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BatchCountImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActivityPackage.Literals.BATCH_COUNT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.BATCH_COUNT__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAdded() {
		return added;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdded(long newAdded) {
		long oldAdded = added;
		added = newAdded;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.BATCH_COUNT__ADDED, oldAdded, added));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUpdated() {
		return updated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpdated(long newUpdated) {
		long oldUpdated = updated;
		updated = newUpdated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.BATCH_COUNT__UPDATED, oldUpdated, updated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getUnchanged() {
		return unchanged;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnchanged(long newUnchanged) {
		long oldUnchanged = unchanged;
		unchanged = newUnchanged;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.BATCH_COUNT__UNCHANGED, oldUnchanged, unchanged));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ActivityPackage.BATCH_COUNT__SUBJECT:
				return getSubject();
			case ActivityPackage.BATCH_COUNT__ADDED:
				return getAdded();
			case ActivityPackage.BATCH_COUNT__UPDATED:
				return getUpdated();
			case ActivityPackage.BATCH_COUNT__UNCHANGED:
				return getUnchanged();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ActivityPackage.BATCH_COUNT__SUBJECT:
				setSubject((String)newValue);
				return;
			case ActivityPackage.BATCH_COUNT__ADDED:
				setAdded((Long)newValue);
				return;
			case ActivityPackage.BATCH_COUNT__UPDATED:
				setUpdated((Long)newValue);
				return;
			case ActivityPackage.BATCH_COUNT__UNCHANGED:
				setUnchanged((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ActivityPackage.BATCH_COUNT__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case ActivityPackage.BATCH_COUNT__ADDED:
				setAdded(ADDED_EDEFAULT);
				return;
			case ActivityPackage.BATCH_COUNT__UPDATED:
				setUpdated(UPDATED_EDEFAULT);
				return;
			case ActivityPackage.BATCH_COUNT__UNCHANGED:
				setUnchanged(UNCHANGED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ActivityPackage.BATCH_COUNT__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case ActivityPackage.BATCH_COUNT__ADDED:
				return added != ADDED_EDEFAULT;
			case ActivityPackage.BATCH_COUNT__UPDATED:
				return updated != UPDATED_EDEFAULT;
			case ActivityPackage.BATCH_COUNT__UNCHANGED:
				return unchanged != UNCHANGED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (subject: ");
		result.append(subject);
		result.append(", added: ");
		result.append(added);
		result.append(", updated: ");
		result.append(updated);
		result.append(", unchanged: ");
		result.append(unchanged);
		result.append(')');
		return result.toString();
	}

} //BatchCountImpl
