/**
 */
package org.kith.model.history.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.history.HistoryPackage;
import org.kith.model.history.Seen;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Seen</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.history.impl.SeenImpl#getBatchUid <em>Batch Uid</em>}</li>
 *   <li>{@link org.kith.model.history.impl.SeenImpl#getHashes <em>Hashes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SeenImpl extends MinimalEObjectImpl.Container implements Seen {
	/**
	 * The default value of the '{@link #getBatchUid() <em>Batch Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchUid()
	 * @generated
	 * @ordered
	 */
	protected static final String BATCH_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBatchUid() <em>Batch Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchUid()
	 * @generated
	 * @ordered
	 */
	protected String batchUid = BATCH_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getHashes() <em>Hashes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHashes()
	 * @generated
	 * @ordered
	 */
	protected static final String HASHES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHashes() <em>Hashes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHashes()
	 * @generated
	 * @ordered
	 */
	protected String hashes = HASHES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SeenImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HistoryPackage.Literals.SEEN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBatchUid() {
		return batchUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatchUid(String newBatchUid) {
		String oldBatchUid = batchUid;
		batchUid = newBatchUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.SEEN__BATCH_UID, oldBatchUid, batchUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHashes() {
		return hashes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHashes(String newHashes) {
		String oldHashes = hashes;
		hashes = newHashes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.SEEN__HASHES, oldHashes, hashes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HistoryPackage.SEEN__BATCH_UID:
				return getBatchUid();
			case HistoryPackage.SEEN__HASHES:
				return getHashes();
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
			case HistoryPackage.SEEN__BATCH_UID:
				setBatchUid((String)newValue);
				return;
			case HistoryPackage.SEEN__HASHES:
				setHashes((String)newValue);
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
			case HistoryPackage.SEEN__BATCH_UID:
				setBatchUid(BATCH_UID_EDEFAULT);
				return;
			case HistoryPackage.SEEN__HASHES:
				setHashes(HASHES_EDEFAULT);
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
			case HistoryPackage.SEEN__BATCH_UID:
				return BATCH_UID_EDEFAULT == null ? batchUid != null : !BATCH_UID_EDEFAULT.equals(batchUid);
			case HistoryPackage.SEEN__HASHES:
				return HASHES_EDEFAULT == null ? hashes != null : !HASHES_EDEFAULT.equals(hashes);
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
		result.append(" (batchUid: ");
		result.append(batchUid);
		result.append(", hashes: ");
		result.append(hashes);
		result.append(')');
		return result.toString();
	}

} //SeenImpl
