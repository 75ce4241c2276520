/**
 */
package org.kith.model.history.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.history.Chunk;
import org.kith.model.history.HistoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chunk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.history.impl.ChunkImpl#getBatchUid <em>Batch Uid</em>}</li>
 *   <li>{@link org.kith.model.history.impl.ChunkImpl#getSequence <em>Sequence</em>}</li>
 *   <li>{@link org.kith.model.history.impl.ChunkImpl#getInteractionsFrom <em>Interactions From</em>}</li>
 *   <li>{@link org.kith.model.history.impl.ChunkImpl#getInteractionsTo <em>Interactions To</em>}</li>
 *   <li>{@link org.kith.model.history.impl.ChunkImpl#getAggregatesFrom <em>Aggregates From</em>}</li>
 *   <li>{@link org.kith.model.history.impl.ChunkImpl#getAggregatesTo <em>Aggregates To</em>}</li>
 *   <li>{@link org.kith.model.history.impl.ChunkImpl#getRecords <em>Records</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChunkImpl extends MinimalEObjectImpl.Container implements Chunk {
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
	 * The default value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected static final int SEQUENCE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSequence() <em>Sequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSequence()
	 * @generated
	 * @ordered
	 */
	protected int sequence = SEQUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInteractionsFrom() <em>Interactions From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractionsFrom()
	 * @generated
	 * @ordered
	 */
	protected static final long INTERACTIONS_FROM_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getInteractionsFrom() <em>Interactions From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractionsFrom()
	 * @generated
	 * @ordered
	 */
	protected long interactionsFrom = INTERACTIONS_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getInteractionsTo() <em>Interactions To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractionsTo()
	 * @generated
	 * @ordered
	 */
	protected static final long INTERACTIONS_TO_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getInteractionsTo() <em>Interactions To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractionsTo()
	 * @generated
	 * @ordered
	 */
	protected long interactionsTo = INTERACTIONS_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getAggregatesFrom() <em>Aggregates From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregatesFrom()
	 * @generated
	 * @ordered
	 */
	protected static final long AGGREGATES_FROM_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAggregatesFrom() <em>Aggregates From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregatesFrom()
	 * @generated
	 * @ordered
	 */
	protected long aggregatesFrom = AGGREGATES_FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAggregatesTo() <em>Aggregates To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregatesTo()
	 * @generated
	 * @ordered
	 */
	protected static final long AGGREGATES_TO_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getAggregatesTo() <em>Aggregates To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAggregatesTo()
	 * @generated
	 * @ordered
	 */
	protected long aggregatesTo = AGGREGATES_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecords() <em>Records</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected static final long RECORDS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getRecords() <em>Records</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecords()
	 * @generated
	 * @ordered
	 */
	protected long records = RECORDS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChunkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HistoryPackage.Literals.CHUNK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.CHUNK__BATCH_UID, oldBatchUid, batchUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSequence() {
		return sequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSequence(int newSequence) {
		int oldSequence = sequence;
		sequence = newSequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.CHUNK__SEQUENCE, oldSequence, sequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getInteractionsFrom() {
		return interactionsFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInteractionsFrom(long newInteractionsFrom) {
		long oldInteractionsFrom = interactionsFrom;
		interactionsFrom = newInteractionsFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.CHUNK__INTERACTIONS_FROM, oldInteractionsFrom, interactionsFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getInteractionsTo() {
		return interactionsTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInteractionsTo(long newInteractionsTo) {
		long oldInteractionsTo = interactionsTo;
		interactionsTo = newInteractionsTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.CHUNK__INTERACTIONS_TO, oldInteractionsTo, interactionsTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAggregatesFrom() {
		return aggregatesFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggregatesFrom(long newAggregatesFrom) {
		long oldAggregatesFrom = aggregatesFrom;
		aggregatesFrom = newAggregatesFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.CHUNK__AGGREGATES_FROM, oldAggregatesFrom, aggregatesFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getAggregatesTo() {
		return aggregatesTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAggregatesTo(long newAggregatesTo) {
		long oldAggregatesTo = aggregatesTo;
		aggregatesTo = newAggregatesTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.CHUNK__AGGREGATES_TO, oldAggregatesTo, aggregatesTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getRecords() {
		return records;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecords(long newRecords) {
		long oldRecords = records;
		records = newRecords;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HistoryPackage.CHUNK__RECORDS, oldRecords, records));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HistoryPackage.CHUNK__BATCH_UID:
				return getBatchUid();
			case HistoryPackage.CHUNK__SEQUENCE:
				return getSequence();
			case HistoryPackage.CHUNK__INTERACTIONS_FROM:
				return getInteractionsFrom();
			case HistoryPackage.CHUNK__INTERACTIONS_TO:
				return getInteractionsTo();
			case HistoryPackage.CHUNK__AGGREGATES_FROM:
				return getAggregatesFrom();
			case HistoryPackage.CHUNK__AGGREGATES_TO:
				return getAggregatesTo();
			case HistoryPackage.CHUNK__RECORDS:
				return getRecords();
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
			case HistoryPackage.CHUNK__BATCH_UID:
				setBatchUid((String)newValue);
				return;
			case HistoryPackage.CHUNK__SEQUENCE:
				setSequence((Integer)newValue);
				return;
			case HistoryPackage.CHUNK__INTERACTIONS_FROM:
				setInteractionsFrom((Long)newValue);
				return;
			case HistoryPackage.CHUNK__INTERACTIONS_TO:
				setInteractionsTo((Long)newValue);
				return;
			case HistoryPackage.CHUNK__AGGREGATES_FROM:
				setAggregatesFrom((Long)newValue);
				return;
			case HistoryPackage.CHUNK__AGGREGATES_TO:
				setAggregatesTo((Long)newValue);
				return;
			case HistoryPackage.CHUNK__RECORDS:
				setRecords((Long)newValue);
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
			case HistoryPackage.CHUNK__BATCH_UID:
				setBatchUid(BATCH_UID_EDEFAULT);
				return;
			case HistoryPackage.CHUNK__SEQUENCE:
				setSequence(SEQUENCE_EDEFAULT);
				return;
			case HistoryPackage.CHUNK__INTERACTIONS_FROM:
				setInteractionsFrom(INTERACTIONS_FROM_EDEFAULT);
				return;
			case HistoryPackage.CHUNK__INTERACTIONS_TO:
				setInteractionsTo(INTERACTIONS_TO_EDEFAULT);
				return;
			case HistoryPackage.CHUNK__AGGREGATES_FROM:
				setAggregatesFrom(AGGREGATES_FROM_EDEFAULT);
				return;
			case HistoryPackage.CHUNK__AGGREGATES_TO:
				setAggregatesTo(AGGREGATES_TO_EDEFAULT);
				return;
			case HistoryPackage.CHUNK__RECORDS:
				setRecords(RECORDS_EDEFAULT);
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
			case HistoryPackage.CHUNK__BATCH_UID:
				return BATCH_UID_EDEFAULT == null ? batchUid != null : !BATCH_UID_EDEFAULT.equals(batchUid);
			case HistoryPackage.CHUNK__SEQUENCE:
				return sequence != SEQUENCE_EDEFAULT;
			case HistoryPackage.CHUNK__INTERACTIONS_FROM:
				return interactionsFrom != INTERACTIONS_FROM_EDEFAULT;
			case HistoryPackage.CHUNK__INTERACTIONS_TO:
				return interactionsTo != INTERACTIONS_TO_EDEFAULT;
			case HistoryPackage.CHUNK__AGGREGATES_FROM:
				return aggregatesFrom != AGGREGATES_FROM_EDEFAULT;
			case HistoryPackage.CHUNK__AGGREGATES_TO:
				return aggregatesTo != AGGREGATES_TO_EDEFAULT;
			case HistoryPackage.CHUNK__RECORDS:
				return records != RECORDS_EDEFAULT;
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
		result.append(", sequence: ");
		result.append(sequence);
		result.append(", interactionsFrom: ");
		result.append(interactionsFrom);
		result.append(", interactionsTo: ");
		result.append(interactionsTo);
		result.append(", aggregatesFrom: ");
		result.append(aggregatesFrom);
		result.append(", aggregatesTo: ");
		result.append(aggregatesTo);
		result.append(", records: ");
		result.append(records);
		result.append(')');
		return result.toString();
	}

} //ChunkImpl
