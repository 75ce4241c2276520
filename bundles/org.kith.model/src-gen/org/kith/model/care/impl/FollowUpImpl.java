/**
 */
package org.kith.model.care.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.kith.model.care.CarePackage;
import org.kith.model.care.Channel;
import org.kith.model.care.FollowUp;
import org.kith.model.care.FollowUpState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Follow Up</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.impl.FollowUpImpl#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.care.impl.FollowUpImpl#getOpened <em>Opened</em>}</li>
 *   <li>{@link org.kith.model.care.impl.FollowUpImpl#getGrey <em>Grey</em>}</li>
 *   <li>{@link org.kith.model.care.impl.FollowUpImpl#getFades <em>Fades</em>}</li>
 *   <li>{@link org.kith.model.care.impl.FollowUpImpl#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.kith.model.care.impl.FollowUpImpl#getChannel <em>Channel</em>}</li>
 *   <li>{@link org.kith.model.care.impl.FollowUpImpl#getClosedByKey <em>Closed By Key</em>}</li>
 *   <li>{@link org.kith.model.care.impl.FollowUpImpl#getClosed <em>Closed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FollowUpImpl extends TaskImpl implements FollowUp {
	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final FollowUpState STATE_EDEFAULT = FollowUpState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected FollowUpState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected static final Instant OPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpened() <em>Opened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpened()
	 * @generated
	 * @ordered
	 */
	protected Instant opened = OPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrey() <em>Grey</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrey()
	 * @generated
	 * @ordered
	 */
	protected static final Instant GREY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGrey() <em>Grey</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrey()
	 * @generated
	 * @ordered
	 */
	protected Instant grey = GREY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFades() <em>Fades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFades()
	 * @generated
	 * @ordered
	 */
	protected static final Instant FADES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFades() <em>Fades</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFades()
	 * @generated
	 * @ordered
	 */
	protected Instant fades = FADES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReasons() <em>Reasons</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected EList<String> reasons;

	/**
	 * The default value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected static final Channel CHANNEL_EDEFAULT = Channel.NONE;

	/**
	 * The cached value of the '{@link #getChannel() <em>Channel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChannel()
	 * @generated
	 * @ordered
	 */
	protected Channel channel = CHANNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosedByKey() <em>Closed By Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedByKey()
	 * @generated
	 * @ordered
	 */
	protected static final String CLOSED_BY_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedByKey() <em>Closed By Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedByKey()
	 * @generated
	 * @ordered
	 */
	protected String closedByKey = CLOSED_BY_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CLOSED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosed() <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosed()
	 * @generated
	 * @ordered
	 */
	protected Instant closed = CLOSED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FollowUpImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CarePackage.Literals.FOLLOW_UP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FollowUpState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(FollowUpState newState) {
		FollowUpState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.FOLLOW_UP__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getOpened() {
		return opened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpened(Instant newOpened) {
		Instant oldOpened = opened;
		opened = newOpened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.FOLLOW_UP__OPENED, oldOpened, opened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getGrey() {
		return grey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrey(Instant newGrey) {
		Instant oldGrey = grey;
		grey = newGrey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.FOLLOW_UP__GREY, oldGrey, grey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getFades() {
		return fades;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFades(Instant newFades) {
		Instant oldFades = fades;
		fades = newFades;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.FOLLOW_UP__FADES, oldFades, fades));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReasons() {
		if (reasons == null) {
			reasons = new EDataTypeEList<String>(String.class, this, CarePackage.FOLLOW_UP__REASONS);
		}
		return reasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Channel getChannel() {
		return channel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChannel(Channel newChannel) {
		Channel oldChannel = channel;
		channel = newChannel == null ? CHANNEL_EDEFAULT : newChannel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.FOLLOW_UP__CHANNEL, oldChannel, channel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getClosedByKey() {
		return closedByKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedByKey(String newClosedByKey) {
		String oldClosedByKey = closedByKey;
		closedByKey = newClosedByKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.FOLLOW_UP__CLOSED_BY_KEY, oldClosedByKey, closedByKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getClosed() {
		return closed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosed(Instant newClosed) {
		Instant oldClosed = closed;
		closed = newClosed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.FOLLOW_UP__CLOSED, oldClosed, closed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CarePackage.FOLLOW_UP__STATE:
				return getState();
			case CarePackage.FOLLOW_UP__OPENED:
				return getOpened();
			case CarePackage.FOLLOW_UP__GREY:
				return getGrey();
			case CarePackage.FOLLOW_UP__FADES:
				return getFades();
			case CarePackage.FOLLOW_UP__REASONS:
				return getReasons();
			case CarePackage.FOLLOW_UP__CHANNEL:
				return getChannel();
			case CarePackage.FOLLOW_UP__CLOSED_BY_KEY:
				return getClosedByKey();
			case CarePackage.FOLLOW_UP__CLOSED:
				return getClosed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CarePackage.FOLLOW_UP__STATE:
				setState((FollowUpState)newValue);
				return;
			case CarePackage.FOLLOW_UP__OPENED:
				setOpened((Instant)newValue);
				return;
			case CarePackage.FOLLOW_UP__GREY:
				setGrey((Instant)newValue);
				return;
			case CarePackage.FOLLOW_UP__FADES:
				setFades((Instant)newValue);
				return;
			case CarePackage.FOLLOW_UP__REASONS:
				getReasons().clear();
				getReasons().addAll((Collection<? extends String>)newValue);
				return;
			case CarePackage.FOLLOW_UP__CHANNEL:
				setChannel((Channel)newValue);
				return;
			case CarePackage.FOLLOW_UP__CLOSED_BY_KEY:
				setClosedByKey((String)newValue);
				return;
			case CarePackage.FOLLOW_UP__CLOSED:
				setClosed((Instant)newValue);
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
			case CarePackage.FOLLOW_UP__STATE:
				setState(STATE_EDEFAULT);
				return;
			case CarePackage.FOLLOW_UP__OPENED:
				setOpened(OPENED_EDEFAULT);
				return;
			case CarePackage.FOLLOW_UP__GREY:
				setGrey(GREY_EDEFAULT);
				return;
			case CarePackage.FOLLOW_UP__FADES:
				setFades(FADES_EDEFAULT);
				return;
			case CarePackage.FOLLOW_UP__REASONS:
				getReasons().clear();
				return;
			case CarePackage.FOLLOW_UP__CHANNEL:
				setChannel(CHANNEL_EDEFAULT);
				return;
			case CarePackage.FOLLOW_UP__CLOSED_BY_KEY:
				setClosedByKey(CLOSED_BY_KEY_EDEFAULT);
				return;
			case CarePackage.FOLLOW_UP__CLOSED:
				setClosed(CLOSED_EDEFAULT);
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
			case CarePackage.FOLLOW_UP__STATE:
				return state != STATE_EDEFAULT;
			case CarePackage.FOLLOW_UP__OPENED:
				return OPENED_EDEFAULT == null ? opened != null : !OPENED_EDEFAULT.equals(opened);
			case CarePackage.FOLLOW_UP__GREY:
				return GREY_EDEFAULT == null ? grey != null : !GREY_EDEFAULT.equals(grey);
			case CarePackage.FOLLOW_UP__FADES:
				return FADES_EDEFAULT == null ? fades != null : !FADES_EDEFAULT.equals(fades);
			case CarePackage.FOLLOW_UP__REASONS:
				return reasons != null && !reasons.isEmpty();
			case CarePackage.FOLLOW_UP__CHANNEL:
				return channel != CHANNEL_EDEFAULT;
			case CarePackage.FOLLOW_UP__CLOSED_BY_KEY:
				return CLOSED_BY_KEY_EDEFAULT == null ? closedByKey != null : !CLOSED_BY_KEY_EDEFAULT.equals(closedByKey);
			case CarePackage.FOLLOW_UP__CLOSED:
				return CLOSED_EDEFAULT == null ? closed != null : !CLOSED_EDEFAULT.equals(closed);
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
		result.append(" (state: ");
		result.append(state);
		result.append(", opened: ");
		result.append(opened);
		result.append(", grey: ");
		result.append(grey);
		result.append(", fades: ");
		result.append(fades);
		result.append(", reasons: ");
		result.append(reasons);
		result.append(", channel: ");
		result.append(channel);
		result.append(", closedByKey: ");
		result.append(closedByKey);
		result.append(", closed: ");
		result.append(closed);
		result.append(')');
		return result.toString();
	}

} //FollowUpImpl
