/**
 */
package org.kith.model.activity.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.activity.ActivityPackage;
import org.kith.model.activity.Coverage;
import org.kith.model.activity.CoverageState;
import org.kith.model.activity.Direction;
import org.kith.model.activity.SignalKind;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Coverage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.impl.CoverageImpl#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.CoverageImpl#getAccountUid <em>Account Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.CoverageImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.CoverageImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.CoverageImpl#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.CoverageImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.CoverageImpl#getTo <em>To</em>}</li>
 *   <li>{@link org.kith.model.activity.impl.CoverageImpl#getBatchUid <em>Batch Uid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CoverageImpl extends MinimalEObjectImpl.Container implements Coverage {
	/**
	 * The default value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected static final String PLATFORM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlatform() <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlatform()
	 * @generated
	 * @ordered
	 */
	protected String platform = PLATFORM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountUid() <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountUid()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountUid() <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountUid()
	 * @generated
	 * @ordered
	 */
	protected String accountUid = ACCOUNT_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final SignalKind KIND_EDEFAULT = SignalKind.LIKE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected SignalKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final Direction DIRECTION_EDEFAULT = Direction.NONE;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected Direction direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CoverageState STATE_EDEFAULT = CoverageState.UNKNOWN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CoverageState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected Instant from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected Instant to = TO_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CoverageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ActivityPackage.Literals.COVERAGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlatform() {
		return platform;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlatform(String newPlatform) {
		String oldPlatform = platform;
		platform = newPlatform;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.COVERAGE__PLATFORM, oldPlatform, platform));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountUid() {
		return accountUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountUid(String newAccountUid) {
		String oldAccountUid = accountUid;
		accountUid = newAccountUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.COVERAGE__ACCOUNT_UID, oldAccountUid, accountUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SignalKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(SignalKind newKind) {
		SignalKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.COVERAGE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Direction getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(Direction newDirection) {
		Direction oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.COVERAGE__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoverageState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CoverageState newState) {
		CoverageState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.COVERAGE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(Instant newFrom) {
		Instant oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.COVERAGE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(Instant newTo) {
		Instant oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.COVERAGE__TO, oldTo, to));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ActivityPackage.COVERAGE__BATCH_UID, oldBatchUid, batchUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ActivityPackage.COVERAGE__PLATFORM:
				return getPlatform();
			case ActivityPackage.COVERAGE__ACCOUNT_UID:
				return getAccountUid();
			case ActivityPackage.COVERAGE__KIND:
				return getKind();
			case ActivityPackage.COVERAGE__DIRECTION:
				return getDirection();
			case ActivityPackage.COVERAGE__STATE:
				return getState();
			case ActivityPackage.COVERAGE__FROM:
				return getFrom();
			case ActivityPackage.COVERAGE__TO:
				return getTo();
			case ActivityPackage.COVERAGE__BATCH_UID:
				return getBatchUid();
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
			case ActivityPackage.COVERAGE__PLATFORM:
				setPlatform((String)newValue);
				return;
			case ActivityPackage.COVERAGE__ACCOUNT_UID:
				setAccountUid((String)newValue);
				return;
			case ActivityPackage.COVERAGE__KIND:
				setKind((SignalKind)newValue);
				return;
			case ActivityPackage.COVERAGE__DIRECTION:
				setDirection((Direction)newValue);
				return;
			case ActivityPackage.COVERAGE__STATE:
				setState((CoverageState)newValue);
				return;
			case ActivityPackage.COVERAGE__FROM:
				setFrom((Instant)newValue);
				return;
			case ActivityPackage.COVERAGE__TO:
				setTo((Instant)newValue);
				return;
			case ActivityPackage.COVERAGE__BATCH_UID:
				setBatchUid((String)newValue);
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
			case ActivityPackage.COVERAGE__PLATFORM:
				setPlatform(PLATFORM_EDEFAULT);
				return;
			case ActivityPackage.COVERAGE__ACCOUNT_UID:
				setAccountUid(ACCOUNT_UID_EDEFAULT);
				return;
			case ActivityPackage.COVERAGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ActivityPackage.COVERAGE__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case ActivityPackage.COVERAGE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ActivityPackage.COVERAGE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ActivityPackage.COVERAGE__TO:
				setTo(TO_EDEFAULT);
				return;
			case ActivityPackage.COVERAGE__BATCH_UID:
				setBatchUid(BATCH_UID_EDEFAULT);
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
			case ActivityPackage.COVERAGE__PLATFORM:
				return PLATFORM_EDEFAULT == null ? platform != null : !PLATFORM_EDEFAULT.equals(platform);
			case ActivityPackage.COVERAGE__ACCOUNT_UID:
				return ACCOUNT_UID_EDEFAULT == null ? accountUid != null : !ACCOUNT_UID_EDEFAULT.equals(accountUid);
			case ActivityPackage.COVERAGE__KIND:
				return kind != KIND_EDEFAULT;
			case ActivityPackage.COVERAGE__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case ActivityPackage.COVERAGE__STATE:
				return state != STATE_EDEFAULT;
			case ActivityPackage.COVERAGE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ActivityPackage.COVERAGE__TO:
				return TO_EDEFAULT == null ? to != null : !TO_EDEFAULT.equals(to);
			case ActivityPackage.COVERAGE__BATCH_UID:
				return BATCH_UID_EDEFAULT == null ? batchUid != null : !BATCH_UID_EDEFAULT.equals(batchUid);
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
		result.append(" (platform: ");
		result.append(platform);
		result.append(", accountUid: ");
		result.append(accountUid);
		result.append(", kind: ");
		result.append(kind);
		result.append(", direction: ");
		result.append(direction);
		result.append(", state: ");
		result.append(state);
		result.append(", from: ");
		result.append(from);
		result.append(", to: ");
		result.append(to);
		result.append(", batchUid: ");
		result.append(batchUid);
		result.append(')');
		return result.toString();
	}

} //CoverageImpl
